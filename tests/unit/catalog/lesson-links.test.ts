import { describe, expect, test } from 'vitest';
import { lessonName } from '../../../src/catalog/read-lesson.ts';
import { lessonLink } from '../../../src/lesson/lesson-link.ts';

describe('lessonLink', () => {
  test.each([
    ['lesson:signs', { module: 'here', lesson: 'signs', section: undefined }],
    ['lesson:signs#what-you-see', { module: 'here', lesson: 'signs', section: 'what-you-see' }],
    ['lesson:other/signs', { module: 'other', lesson: 'signs', section: undefined }],
    ['lesson:other/signs#what-you-see', { module: 'other', lesson: 'signs', section: 'what-you-see' }],
    ['#what-you-see', { module: 'here', lesson: 'this', section: 'what-you-see' }],
  ])('%s leads to %o', (url, to) => {
    expect(lessonLink(url, 'here', 'this')).toEqual(to);
  });

  test.each([
    'https://example.org',
    'signs',
    '/modules/here/signs/',
    'mailto:jordan@example.org',
    'term:psychosis',
    'lesson:',
    'lesson:a/b/c',
    'javascript:alert(1)',
    '',
  ])('%s is no lesson link', (url) => {
    expect(lessonLink(url, 'here', 'this')).toBeUndefined();
  });
});

describe('lessonName', () => {
  test.each([
    ['content/modules/m/02-signs.mdx', 'signs'],
    ['content/modules/m/10-24-hours.mdx', '24-hours'],
    ['content/modules/m/2-signs.mdx', 'signs'],
    ['content/modules/m/signs.mdx', 'signs'],
  ])('%s is the lesson %s', (file, name) => {
    expect(lessonName(file)).toBe(name);
  });
});
