import type { Question } from '../../quiz/schema.ts';
import { type Content, placedQuestions } from '../content.ts';
import type { Place } from '../problem.ts';

/** The options of a choice or of a gap, with what they answer. */
export interface OptionSet {
  question: Question;
  /** The stem of a choice; of a gap its sentence, with ___ where the option goes. */
  stem: string;
  options: { text: string; correct: boolean; place: Place }[];
  /** Where the list of options begins. */
  place: Place;
  /** Whether several options are right. */
  several: boolean;
  /** Whether the screen shuffles them. */
  shuffled: boolean;
  of: 'choice' | 'gap';
}

const made = new WeakMap<Content, OptionSet[]>();

/** The options of all choices and gaps. Several rules ask for them. */
export function optionSets(content: Content): OptionSet[] {
  const sets = made.get(content) ?? makeSets(content);
  made.set(content, sets);
  return sets;
}

function makeSets(content: Content): OptionSet[] {
  return placedQuestions(content).flatMap(({ question, locate, path }): OptionSet[] => {
    const set = (options: { text: string; correct: boolean }[], at: PropertyKey[]) => ({
      question,
      options: options.map(({ text, correct }, i) => ({ text, correct, place: locate([...path, ...at, 'options', i, 'text']) })),
      place: locate([...path, ...at, 'options']),
    });
    if (question.type === 'choice') {
      const { stem, several, shuffle: shuffled } = question;
      return [{ ...set(question.options, []), stem, several, shuffled, of: 'choice' }];
    }
    if (question.type !== 'complete') return [];
    return question.gaps.map((gap, i) => ({
      ...set(gap.options, ['gaps', i]),
      stem: question.text.replaceAll(/\{([^{}]*)\}/g, (_, id: string) => (id === gap.id ? '___' : '…')),
      several: false,
      shuffled: true,
      of: 'gap',
    }));
  });
}

/** Keys and distractors apart. */
export const keysAnd = <T extends { correct: boolean }>(options: readonly T[]): { keys: T[]; distractors: T[] } => ({
  keys: options.filter(({ correct }) => correct),
  distractors: options.filter(({ correct }) => !correct),
});

const spelled = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const units: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 };
const hedge = /^(?:about|around|nearly|almost|some|under|over|up to|at least|at most|more than|less than|fewer than|roughly|only)\s+/i;

/** What a short option says in numbers, with its unit; undefined when it is no number. */
export function value(text: string): { amount: number; unit: string } | undefined {
  const plain = text.trim().replace(/[.]$/, '').replace(hedge, '').toLowerCase();
  const first = /^([\d,]+(?:\.\d+)?)/.exec(plain)?.[1];
  const word = /^[a-z]+/.exec(plain)?.[0] ?? '';
  const at = spelled.indexOf(word);
  const number = first !== undefined ? Number(first.replaceAll(',', '')) : at > 0 ? at : undefined;
  const rest = plain.slice((first ?? word).length).trim();
  if (number === undefined || rest.split(/\s+/).length > 4) return undefined;
  const outOf = /^(?:in|of|out of) (\d+|[a-z]+)$/.exec(rest)?.[1];
  if (outOf !== undefined) {
    const whole = Number.isNaN(Number(outOf)) ? spelled.indexOf(outOf) : Number(outOf);
    return whole > 0 ? { amount: number / whole, unit: 'share' } : undefined;
  }
  const ranged = rest.replace(/^(?:to|or|and|–|-)\s*[\d.,a-z]+?(?=%|\s|$)/, '').trim();
  const unit = ranged.replace(/s$/, '');
  const seconds = units[unit];
  return seconds === undefined ? { amount: number, unit: ranged } : { amount: number * seconds, unit: 'time' };
}
