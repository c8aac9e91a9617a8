import { messages } from '../../messages/index.ts';
import type { PartMark } from './contract.ts';

const { verdict: closed, verdicts } = messages.quiz.types;

interface Props {
  verdict: PartMark['verdict'];
  /** Replaces the usual word for the verdict. */
  word?: string;
  why?: string;
}

/** What is said of one option or part after answering: a word, a sign, and why. */
export function Feedback({ verdict, word = verdicts[verdict], why }: Props) {
  return (
    <p className="feedback" data-verdict={verdict}>
      <strong className="verdict">{closed(word)}</strong>
      {why ? ` ${why}` : ''}
    </p>
  );
}
