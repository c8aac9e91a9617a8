import type { AssignmentItem } from './schema.ts';

const quizzes = { practice: '!p', test: '!t', 'pre-test': '!b', 'post-test': '!a' } as const;
const kinds = new Map(Object.entries(quizzes).map(([kind, sign]) => [sign as string, kind]));

/** The place of an item in the text: its group, and its word there. A conversation stands in the group without a name. */
function place({ object, passMark, attempts }: AssignmentItem): { group: string; word: string } {
  const [kind = '', name = ''] = object.split(':');
  const [first = '', second = ''] = name.split('/');
  const rule = `${passMark === undefined ? '' : `*${passMark}`}${attempts === undefined ? '' : `~${attempts}`}`;
  if (kind === 'scenario') return { group: '', word: first + rule };
  return { group: first, word: (kind === 'quiz' ? (quizzes[second as keyof typeof quizzes] ?? '') : second) + rule };
}

/**
 * Items as one short text, in their order: those of a module stand together, such as `stigma:words,kinds,!t*80~3;:these-people`.
 * A lesson is its id, `!t` a test, `!p` a practice quiz, `!b` and `!a` a pre-test and post-test; `*80` is a pass mark and `~3` a number of attempts.
 */
export function packItems(items: readonly AssignmentItem[]): string {
  const groups: { group: string; words: string[] }[] = [];
  for (const item of items) {
    const { group, word } = place(item);
    const last = groups.at(-1);
    if (last && last.group === group) last.words.push(word);
    else groups.push({ group, words: [word] });
  }
  return groups.map(({ group, words }) => `${group}:${words.join(',')}`).join(';');
}

const word = /^(!?[a-z0-9_-]*?)(?:\*(\d{1,3}))?(?:~(\d{1,2}))?$/;

/** Reads what `packItems` wrote. What it makes of anything else the schema refuses. */
export function unpackItems(packed: string): AssignmentItem[] {
  return packed.split(';').flatMap((part) => {
    const [group = '', words = ''] = part.split(':');
    return words.split(',').map((one): AssignmentItem => {
      const [, name = '', passMark, attempts] = word.exec(one) ?? [];
      const quiz = kinds.get(name);
      return {
        object: group === '' ? `scenario:${name}` : quiz ? `quiz:${group}/${quiz}` : `lesson:${group}/${name}`,
        ...(passMark === undefined ? {} : { passMark: Number(passMark) }),
        ...(attempts === undefined ? {} : { attempts: Number(attempts) }),
      };
    });
  });
}
