import { Lexer } from 'yaml';
import { didYouMean } from './did-you-mean.ts';
import { type Finding, isFinding, type Problem, type Silenced } from './problem.ts';

/** A comment that lets a finding stand: `allow L10: the reply is about this word`. */
export interface Allowance {
  file: string;
  /** Line of the comment itself. */
  line: number;
  /** Line whose findings it allows. */
  covers: number;
  rules: string[];
  /** Why, in the author's words; empty when none is given. */
  reason: string;
}

const written = /^\s*allow:?\s+([A-Z]{1,4}\d+(?:[\s,]+[A-Z]{1,4}\d+)*)\s*(?::\s*([\s\S]*?))?\s*$/i;

/** Reads the text of a comment; undefined when it is an ordinary remark. */
export function readAllowance(text: string): Pick<Allowance, 'rules' | 'reason'> | undefined {
  const found = written.exec(text);
  return found ? { rules: (found[1] ?? '').split(/[\s,]+/), reason: (found[2] ?? '').replaceAll(/\s+/g, ' ') } : undefined;
}

/**
 * The allowances in a YAML text. A comment on a line of its own covers the next line that holds content, one behind a text covers its line.
 * @param skip lines that stand before the text in its file
 */
export function allowancesInYaml(file: string, source: string, skip = 0): Allowance[] {
  if (!/#\s*allow/i.test(source)) return [];
  const out: Allowance[] = [];
  let line = 1;
  let filled = false;
  const waiting: Allowance[] = [];
  for (const token of new Lexer().lex(source)) {
    // Marks of one control sign stand for no text.
    if (token.length === 1 && '\u0002\u0018\u001f'.includes(token)) continue;
    if (token.startsWith('#')) {
      const read = readAllowance(token.slice(1));
      if (read) {
        const allowance = { file, line: line + skip, covers: line + skip, ...read };
        out.push(allowance);
        if (!filled) waiting.push(allowance);
      }
    } else if (token.trim() !== '') {
      for (const allowance of waiting.splice(0)) allowance.covers = line + skip;
      filled = true;
    }
    const breaks = token.split('\n').length - 1;
    if (breaks > 0) filled = false;
    line += breaks;
  }
  return out;
}

/** Takes out what comments allow, and says which comments are wrong: without a reason, of an unknown rule, or with nothing to allow. */
export function silence(
  problems: readonly Problem[],
  allowances: readonly Allowance[],
  known: readonly string[],
): { problems: Problem[]; silenced: Silenced[] } {
  const used = new Set<string>();
  const silenced: Silenced[] = [];
  const allow = (finding: Finding): boolean => {
    const found = allowances.find(
      ({ file, covers, rules, reason }) => reason !== '' && file === finding.file && covers === finding.line && rules.includes(finding.rule),
    );
    if (!found) return false;
    used.add(`${found.file}:${found.line} ${finding.rule}`);
    silenced.push({ ...finding, reason: found.reason });
    return true;
  };
  const left = problems.filter((problem) => !isFinding(problem) || !allow(problem));
  return { problems: [...left, ...allowances.flatMap((allowance) => mistakesIn(allowance, used, known))], silenced };
}

function mistakesIn({ file, line, rules, reason }: Allowance, used: ReadonlySet<string>, known: readonly string[]): Problem[] {
  if (reason === '')
    return [{ file, line, wrong: `allows ${rules.join(', ')} without a reason.`, remedy: `Write why it may stand: allow ${rules.join(', ')}: …` }];
  return rules.flatMap((rule): Problem[] => {
    if (!known.includes(rule))
      return [
        {
          file,
          line,
          wrong: `allows "${rule}", and there is no such rule.${didYouMean(rule, known)}`,
          remedy: 'Write the rule as the content check names it, or take the comment out.',
        },
      ];
    return used.has(`${file}:${line} ${rule}`)
      ? []
      : [
          {
            file,
            line,
            wrong: `allows ${rule} where nothing breaks it.`,
            remedy: 'Take the comment out, or put it on the line above the text that it is about.',
          },
        ];
  });
}
