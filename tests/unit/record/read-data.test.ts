import { expect, test } from 'vitest';
import { folderOf, readData } from '../../../src/record/read-data.ts';

test('every address comes out from the folder of the page that reads it, and nothing else changes', () => {
  const text = JSON.stringify({ title: 'modules/', modules: [{ href: 'modules/stigma/', lessons: [{ href: '', object: 'lesson:href' }] }], href: 1 });
  expect(readData(text, '../../')).toEqual({
    title: 'modules/',
    modules: [{ href: '../../modules/stigma/', lessons: [{ href: '../../', object: 'lesson:href' }] }],
    href: 1,
  });
});

test('the folder is what stands before _astro, also under a folder of that name', () => {
  expect(folderOf('./_astro/outline.a1.pack')).toBe('./');
  expect(folderOf('../../_astro/outline.a1.pack')).toBe('../../');
  expect(folderOf('/_astro/site/_astro/outline.a1.pack')).toBe('/_astro/site/');
});

test('what is cut off is refused', () => {
  expect(() => readData('{"modules":[', './')).toThrow(SyntaxError);
});
