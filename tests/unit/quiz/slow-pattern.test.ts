import { describe, expect, test } from 'vitest';
import { clean, longest } from '../../../src/quiz/types/short-text/clean.ts';
import { slowPattern } from '../../../src/quiz/types/short-text/slow-pattern.ts';

describe('a pattern that can hang a browser is found', () => {
  test.each(['^(\\w+ ?)+ spray$', '(a*)*', '(a|ab)+', '((a+)b)*', '(?:a+){2,}', '(?<x>a?){30}', '([()]+x)+', '(a{1,9})*'])('%s', (pattern) => {
    expect(slowPattern(pattern)).toBe('nested');
  });

  test.each(['^.*a.*b.*c.*$', '\\w+\\w*\\w+\\w{2,}', '\\w{0,99}\\w{0,99}\\w{0,99}\\w{0,99}'])('%s', (pattern) => {
    expect(slowPattern(pattern)).toBe('open');
  });
});

describe('a pattern that ends soon is left alone', () => {
  test.each([
    '^nalox\\w*$',
    '^(give )?(her )?(some )?(naloxone|narcan)( .*)?$',
    '^smok(e|ed|ing)( (cigarettes?|tobacco))?$',
    '^(ha)+$',
    '^(ab){2}$',
    '\\(a+\\)+',
    '[(a+)]+',
    '\\p{L}+ \\d{3}',
    '^(a+)?$',
    '(?=a+)b',
  ])('%s', (pattern) => {
    expect(new RegExp(pattern, 'u')).toBeInstanceOf(RegExp);
    expect(slowPattern(pattern)).toBeUndefined();
    const from = performance.now();
    for (const one of ['a', 'ha', 'naloxone ', '9']) new RegExp(pattern, 'u').test(one.repeat(longest));
    expect(performance.now() - from).toBeLessThan(1000);
  });
});

test('no more of an answer is read than patterns can be tried on', () => {
  expect(clean('a'.repeat(5000))).toBe('a'.repeat(longest));
});
