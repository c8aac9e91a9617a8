import { base64url, CompactEncrypt, compactDecrypt } from 'jose';

/**
 * Rounds of PBKDF2 with HMAC-SHA-512 between a passphrase and its key. OWASP's Password Storage Cheat Sheet asks for at least 210,000;
 * this is about a second on a phone.
 */
const rounds = 600_000;

/** The fewest characters of a passphrase. NIST SP 800-63B-4 asks for 15 where a password stands alone. */
export const shortestPassphrase = 15;

const utf8 = new TextEncoder();

async function sumOf(text: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))));
}

/** A sealed text. The sum tells a damaged text from a wrong passphrase; it protects nothing. */
export interface Sealed {
  /** JWE, compact form (RFC 7516): PBES2-HS512+A256KW, A256GCM. */
  jwe: string;
  /** SHA-256 of `jwe`, base64url. */
  sum: string;
}

/** Why a sealed text does not open. */
export type SealTrouble = 'damaged' | 'wrong-passphrase';

/** Encrypts a text under a passphrase. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const jwe = await new CompactEncrypt(utf8.encode(text))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: rounds, p2s: crypto.getRandomValues(new Uint8Array(16)) })
    .encrypt(utf8.encode(passphrase.normalize('NFKC')));
  return { jwe, sum: await sumOf(jwe) };
}

/** Decrypts what `seal` made. */
export async function unseal({ jwe, sum }: Sealed, passphrase: string): Promise<{ text: string } | { refused: SealTrouble }> {
  if ((await sumOf(jwe)) !== sum) return { refused: 'damaged' };
  try {
    const { plaintext } = await compactDecrypt(jwe, utf8.encode(passphrase.normalize('NFKC')), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: rounds,
    });
    return { text: new TextDecoder().decode(plaintext) };
  } catch {
    return { refused: 'wrong-passphrase' };
  }
}
