/** Bytes as base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Reads base64url strictly: each text of bytes has one spelling, so that a changed letter is a changed text also where it would decode to the same.
 * @returns undefined when it is not the one spelling of any bytes
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : undefined;
}

/** Whether a text is parts of strict base64url with points between, as in a JWS or JWE. */
export const isSpelledRight = (parts: string): boolean => parts.split('.').every((part) => fromBase64url(part) !== undefined);
