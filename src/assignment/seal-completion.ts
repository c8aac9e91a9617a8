import { CompactEncrypt, calculateJwkThumbprint, exportJWK, FlattenedSign, importJWK } from 'jose';
import type { CompletionFile, CompletionPayload, PublicKey } from './schema.ts';

const utf8 = new TextEncoder();

/**
 * Signs a completion with the device's key and encrypts it to the trainer's.
 * @param key `keys.encrypt` of the assignment
 * @param device the device's pair (ES256); its private half need not be exportable
 * @returns the text of the file
 * @throws where the browser has no WebCrypto: on pages that came over plain HTTP
 */
export async function sealCompletion(payload: CompletionPayload, key: PublicKey, device: CryptoKeyPair): Promise<string> {
  const { kty, crv, x, y } = await exportJWK(device.publicKey);
  const inside = JSON.stringify(payload);
  const { protected: head, signature } = await new FlattenedSign(utf8.encode(inside))
    .setProtectedHeader({ alg: 'ES256', b64: false, crit: ['b64'], jwk: { kty, crv, x, y } })
    .sign(device.privateKey);
  const jwe = await new CompactEncrypt(utf8.encode(JSON.stringify({ protected: head, signature, payload: inside })))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', kid: await calculateJwkThumbprint(key) })
    .encrypt(await importJWK(key, 'ECDH-ES'));
  return `${JSON.stringify({ format: 'rapport-completion', schema: 1, jwe } satisfies CompletionFile)}\n`;
}
