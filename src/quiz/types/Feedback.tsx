import type { PartMark } from './contract.ts';

const words: Record<PartMark['verdict'], string> = {
  right: 'Right',
  partly: 'Close',
  wrong: 'Not this',
  missed: 'This one too',
  left: 'Rightly left out',
  unmarked: 'Not found this time',
};

interface Props {
  verdict: PartMark['verdict'];
  /** Replaces the usual word for the verdict. */
  word?: string;
  why?: string;
}

/** What is said of one option or part after answering: a word, a sign, and why. */
export function Feedback({ verdict, word = words[verdict], why }: Props) {
  return (
    <p className="feedback" data-verdict={verdict}>
      <strong className="verdict">{word}.</strong>
      {why ? ` ${why}` : ''}
    </p>
  );
}
