import { describe, expect, test } from 'vitest';
import { checkedDates, reviewDates } from '../../../../src/catalog/rules/dates.ts';
import { givenWith, wordsOf } from './given.ts';

const references = (reviewBy: string) =>
  `- id: example2020\n  title: A study\n  kind: article\n  read: abstract\n  reviewBy: ${reviewBy}\n- id: example-line\n  title: A page\n  kind: web\n  read: full text\n`;

describe('DATE1, references to be looked at again', () => {
  const on = (today: string) => wordsOf(reviewDates, givenWith({ today, files: { 'content/references.yaml': references('2027-02-28') } }));
  test.each(['2027-03-01', '2027-12-01', '2030-01-01'])('is found on %s', (today) => expect(on(today)).toEqual(['2027-02-28']));
  test.each(['2027-02-28', '2027-02-27', '2026-12-01'])('is not found on %s', (today) => expect(on(today)).toEqual([]));
  test('references without such a day are never found', () => expect(wordsOf(reviewDates, givenWith({ today: '2099-01-01' }))).toEqual([]));
});

describe('DATE2, crisis lines and services checked long ago', () => {
  // The line of the fixture was checked on 2026-11-21; so was its service, if it has one.
  const on = (today: string) => [...new Set(checkedDates.find(givenWith({ today })).map(({ field, words }) => `${field} ${words.join()}`))];
  test.each(['2027-06-10', '2028-01-01'])('is found on %s', (today) => expect(on(today)).toContain('us-example.checked 2026-11-21'));
  test.each(['2026-11-21', '2026-12-01', '2027-06-09', '2026-01-01'])('is not found on %s', (today) => expect(on(today)).toEqual([]));
  test('looks at services as well', () => {
    const services = `- id: clinic
  region: US
  name: A clinic
  kinds: [mental-health]
  serves: Adults.
  refer: Call.
  call: 555-0142
  hours: All week
  cost: Free
  languages: [English]
  checked: 2025-01-01
  mustCheck: Training unit
`;
    expect(wordsOf(checkedDates, givenWith({ files: { 'content/services.yaml': services } }))).toEqual(['2025-01-01']);
  });
});
