import type { Passage } from '../passages.ts';
import { readingGrade, wordsIn } from '../reading.ts';
import type { Rule } from './rule.ts';

/** Our own limit, and the fewest words for which a grade says something. */
const most = 9;
const fewest = 60;

/** A part of a lesson from one ## to the next. */
interface Section {
  title: string;
  line: number;
  passages: Passage[];
}

/** The sections of a lesson; what stands before the first ## is one as well. */
export function sectionsOf(passages: readonly Passage[]): Section[] {
  const out: Section[] = [];
  for (const passage of passages) {
    const last = out.at(-1);
    if (passage.heading === 2) out.push({ title: passage.text, line: passage.line, passages: [] });
    else if (last) last.passages.push(passage);
    else out.push({ title: '', line: passage.line, passages: [passage] });
  }
  return out;
}

/** A passage without the words that the glossary explains. */
const withoutTerms = ({ text, terms, kind }: Passage): Pick<Passage, 'text' | 'kind'> => ({
  text: terms.reduce((left, term) => left.replace(term, ''), text),
  kind,
});

/** Every section of a lesson can be read by a tired person. */
export const sectionGrade: Rule = {
  id: 'READ1',
  looksFor: 'A section of a lesson with a Flesch-Kincaid grade above 9, without its glossary terms; sections under 60 words are left out.',
  source: ['our own limit'],
  find: ({ content }) =>
    content.modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ file, passages }) =>
        sectionsOf(passages).flatMap(({ title, line, passages: own }) => {
          const plain = own.map(withoutTerms);
          const words = plain.filter(({ kind }) => kind === 'prose').flatMap(({ text }) => wordsIn(text)).length;
          const grade = readingGrade(plain);
          return words < fewest || grade <= most
            ? []
            : [
                {
                  file,
                  line,
                  field: title || undefined,
                  wrong: `the section has reading grade ${grade}, and may have at most ${most}.`,
                  remedy: 'Cut long sentences in two, and write shorter words.',
                  words: [],
                },
              ];
        }),
      ),
    ),
};
