import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../../../src/format/pack-file.ts';
import { readPacked, unpacked } from '../../../src/format/unpack.ts';

const content = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

test('any text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await unpacked(content(packed(text)))).toBe(text);
    }),
  );
});

test('is gzip that others read, and the same bytes for the same text', () => {
  const text = JSON.stringify({ said: 'Wie geht’s? ✓'.repeat(50) });
  expect(gunzipSync(packed(text)).toString()).toBe(text);
  expect(packed(text)).toEqual(packed(text));
  expect([...packed(text).subarray(0, 10)].slice(3)).toEqual([0, 0, 0, 0, 0, 2, 255]);
  expect(packed(text).length).toBeLessThan(text.length / 5);
});

test('what a server has unpacked on its own is read as it is', async () => {
  const text = '{"title":"Café"}';
  expect(await unpacked(content(Buffer.from(text)))).toBe(text);
  expect(await readPacked(new Response(text))).toEqual({ title: 'Café' });
  expect(await readPacked(new Response(content(packed(text))))).toEqual({ title: 'Café' });
  expect(await unpacked(content(new Uint8Array()))).toBe('');
});

test('what is damaged, cut off or not there is refused', async () => {
  const bytes = packed(JSON.stringify({ title: 'a'.repeat(1000) }));
  await expect(unpacked(content(bytes.subarray(0, bytes.length - 9)))).rejects.toThrow();
  const spoiled = Buffer.from(bytes);
  spoiled[20] = (spoiled[20] ?? 0) ^ 0xff;
  await expect(unpacked(content(spoiled))).rejects.toThrow();
  await expect(readPacked(new Response('none', { status: 404 }))).rejects.toThrow('404');
});
