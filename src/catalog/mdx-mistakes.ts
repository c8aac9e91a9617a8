import type { Problem } from './problem.ts';

/** What the parser of MDX throws. */
interface Thrown {
  message: string;
  reason?: string;
  source?: string;
  line?: number;
  column?: number;
  place?: { offset?: number };
}

type Said = Pick<Problem, 'wrong' | 'remedy'> & { line?: number; column?: number };

const braces: Said = {
  wrong: 'holds {code}, and lessons hold text only.',
  remedy: 'Write the text itself; a brace in the text is written \\{.',
};

/** Each form of message that an author can meet, with what it means. `reason` is the parser's own. */
const meanings: { said: RegExp; say: (found: RegExpExecArray) => Said }[] = [
  {
    said: /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)/,
    say: ([, name, line, column]) => ({
      line: Number(line),
      column: Number(column),
      wrong: `<${name}> is opened and not closed.`,
      remedy: `Write </${name}> where it ends; a part without text inside ends with /> instead of >.`,
    }),
  },
  {
    said: /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/,
    say: ([, closed, opened, line]) => ({
      wrong: `</${closed}> stands here, and <${opened}> of line ${line} is not closed yet.`,
      remedy: `Write </${opened}> before it, or in its place if that was meant.`,
    }),
  },
  {
    said: /^Expected the closing tag `<\/(.*?)>`/,
    say: ([, name]) => ({
      wrong: `</${name}> belongs to a <${name}> that stands in another paragraph or list.`,
      remedy: `Put <${name}> and </${name}> on lines of their own, not indented, with a blank line before and after each.`,
    }),
  },
  {
    said: /^Unexpected closing slash/,
    say: () => ({
      wrong: 'a part is closed that was not opened.',
      remedy: 'Take the closing tag out, or write the opening one where the part begins.',
    }),
  },
  {
    said: /create a comment in MDX/,
    say: () => ({ wrong: 'holds <!-- -->, which is not read here.', remedy: 'Write remarks for other authors as {/* remark */}.' }),
  },
  {
    said: /create a link in MDX/,
    say: () => ({
      wrong: 'holds an address between < and >.',
      remedy: 'Cite an outside source with <Cite id="…" />, with the id of an entry in content/references.yaml.',
    }),
  },
  {
    said: /before name, expected/,
    say: () => ({ wrong: 'holds a lone <, which reads as the beginning of a part.', remedy: 'Write \\< or say it in words, such as “less than”.' }),
  },
  {
    said: /before attribute value/,
    say: () => ({ wrong: 'what stands after = is not in quotation marks.', remedy: 'Write it in quotation marks, as in kind="note".' }),
  },
  {
    said: /in (opening |closing )?tag|in attribute|after attribute|in name|after name|after self-closing slash|in member name|in local name|attribute name/,
    say: () => ({
      wrong: 'a part is not written to its end.',
      remedy: 'Write each attribute as name="text" with both quotation marks, speech inside it in curly ones (“…”), and > or /> at the end.',
    }),
  },
  {
    said: /import\/exports/,
    say: () => ({ wrong: 'a line begins with import or export, which reads as code.', remedy: 'Begin the line with another word.' }),
  },
  { said: /expression/, say: () => braces },
];

function lineAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Says what the parser of MDX stumbled over, and where. */
export function mdxMistake(file: string, error: unknown, source: string): Problem {
  const thrown = error as Thrown;
  const reason = thrown.reason ?? thrown.message;
  for (const { said, say } of meanings) {
    const found = said.exec(reason);
    if (!found) continue;
    const told = say(found);
    const at = told === braces ? lineAt(source, source.lastIndexOf('{', thrown.place?.offset)) : thrown;
    return { file, line: at.line, column: at.column, ...told };
  }
  return {
    file,
    line: thrown.line,
    column: thrown.column,
    wrong: `cannot be read: ${reason}.`,
    remedy: 'Compare the line with the same part in another lesson.',
  };
}
