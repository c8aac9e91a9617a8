import { calculateJwkThumbprint, exportJWK, importJWK } from 'jose';
import * as z from 'zod/mini';
import { type PublicKey, publicKeySchema } from './schema.ts';

/** The two key pairs of a trainer's workspace. */
export interface WorkspaceKeys {
  /** ECDH on P-256: completion files are encrypted to its public half. */
  encrypt: CryptoKeyPair;
  /** ECDSA on P-256: countersigns certificates. */
  sign: CryptoKeyPair;
}

const ecdh = { name: 'ECDH', namedCurve: 'P-256' };
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };

/** Whether this page may make and use keys: browsers allow it over HTTPS and on the same machine only. */
export const canUseKeys = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/**
 * Makes the pairs of a new workspace. Their private halves can be exported, because a workspace must be able to move to another computer:
 * whoever can use this browser's profile can take them, as they could also use them there.
 */
export async function makeWorkspaceKeys(): Promise<WorkspaceKeys> {
  const [encrypt, sign] = await Promise.all([
    crypto.subtle.generateKey(ecdh, true, ['deriveBits']),
    crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']),
  ]);
  return { encrypt, sign };
}

/** The public half of a pair, as it stands in assignments. */
export async function publicHalf({ publicKey }: CryptoKeyPair): Promise<PublicKey> {
  const { kty, crv, x, y } = await exportJWK(publicKey);
  return publicKeySchema.parse({ kty, crv, x, y });
}

/** The JWK thumbprint of a key (RFC 7638, SHA-256, base64url): its name in `content/agency.yaml` and in completion files. */
export const thumbprint = (key: PublicKey): Promise<string> => calculateJwkThumbprint(key);

const privateKeySchema = z.strictObject({ ...publicKeySchema.shape, d: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) });

/** The pairs as they stand inside of the encrypted backup of a workspace, as private JWKs. */
export const exportedKeysSchema = z.strictObject({ encrypt: privateKeySchema, sign: privateKeySchema });

export type ExportedKeys = z.infer<typeof exportedKeysSchema>;

async function privateJwk({ privateKey }: CryptoKeyPair): Promise<ExportedKeys['sign']> {
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  return privateKeySchema.parse({ kty, crv, x, y, d });
}

/** The pairs as plain data: only ever for a file that is sealed at once (`src/format/seal.ts`). */
export async function exportKeys({ encrypt, sign }: WorkspaceKeys): Promise<ExportedKeys> {
  return { encrypt: await privateJwk(encrypt), sign: await privateJwk(sign) };
}

async function pairOf(jwk: ExportedKeys['sign'], alg: 'ECDH-ES' | 'ES256'): Promise<CryptoKeyPair> {
  const { d: _, ...open } = jwk;
  const [privateKey, publicKey] = await Promise.all([importJWK(jwk, alg, { extractable: true }), importJWK(open, alg, { extractable: true })]);
  return { privateKey: privateKey as CryptoKey, publicKey: publicKey as CryptoKey };
}

/**
 * Brings the pairs of a backup back.
 * @throws when they are no keys on P-256
 */
export async function importKeys(exported: ExportedKeys): Promise<WorkspaceKeys> {
  return { encrypt: await pairOf(exported.encrypt, 'ECDH-ES'), sign: await pairOf(exported.sign, 'ES256') };
}
