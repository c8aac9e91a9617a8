import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { shuffleBy } from '../format/shuffle.ts';
import { messages } from '../messages/index.ts';
import { Paragraphs } from './Paragraphs.tsx';
import type { Mark } from './types/contract.ts';
import { arrange, markingOf, type Response } from './types/marking.ts';
import { screenOf } from './types/screens.tsx';
import type { QuestionView } from './view.ts';

/** An answer as it leaves the screen. */
export interface GivenAnswer {
  response: Response;
  mark: Mark;
  confidence?: 1 | 2 | 3;
  hints?: number;
}

interface Props {
  view: QuestionView;
  /** Fixes the order of the options. */
  seed: string;
  /** Hints and feedback at once, or only the answer taken. */
  feedback: 'now' | 'later';
  /** The answer given before, in this attempt or at an earlier visit. */
  given?: unknown;
  /** Said in place of an outcome, where the solution is shown because there is no answer to show. */
  instead?: string | undefined;
  /** How sure the learner was when the answer was given. */
  givenSure?: 1 | 2 | 3 | undefined;
  /** Something begun and not yet answered. */
  drafted?: Response | undefined;
  /** What the button says that takes the answer. */
  submit: string;
  onAnswer(answer: GivenAnswer): void;
  /** Shown below the result. */
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
  /** Every change, answered or not; `ready` says whether it is whole enough to be kept. */
  onDraft?: ((answer: GivenAnswer, ready: boolean) => void) | undefined;
}

const words = messages.quiz.question;
const sureness = [1, 2, 3] as const;

/** The outcome in words: what counts, before any number. */
export function outcomeOf(mark: Mark): { verdict: 'right' | 'partly' | 'wrong' | 'unmarked'; words: string } {
  if (mark.of === 0) return { verdict: 'unmarked', words: words.unmarked };
  if (mark.points === mark.of) return { verdict: 'right', words: words.right };
  if (mark.points === 0) return { verdict: 'wrong', words: words.wrong };
  return { verdict: 'partly', words: words.partly(mark.points, mark.of) };
}

/** The marks of a solution that nobody gave: what was right is shown, and nothing is said to have been got right. */
function withheld(mark: Mark, solution: boolean): Mark {
  return solution ? { ...mark, parts: mark.parts.map((part) => (part.verdict === 'right' ? { ...part, verdict: 'missed' as const } : part)) } : mark;
}

/** An answer given on the page before this script ran: it stands in the form and nowhere else. */
function earlyAnswer(id: string, read: (form: FormData) => Response): Response | null {
  if (typeof document === 'undefined') return null;
  const form = document.getElementById(id);
  return form instanceof HTMLFormElement ? read(new FormData(form)) : null;
}

/** One question: case, stem, answer, then what each option means. */
export function QuestionCard({ view, seed, feedback, given, instead, givenSure, drafted, submit, onAnswer, children, onRetry, onDraft }: Props) {
  const { question } = view;
  const marking = markingOf(question);
  const { Screen, read, missing: missingWords } = screenOf(question);
  const name = `answer-${question.id}`;
  const shown = arrange(question, shuffleBy(seed));
  // An answer to an older form of the question may lack a part: then it is asked anew.
  const stored = marking.fits(given) && marking.ready(question, given) ? given : undefined;
  const [response, setResponse] = useState<Response>(stored ?? marking.blank(shown));
  const [confidence, setConfidence] = useState<1 | 2 | 3 | undefined>(givenSure);
  const [hints, setHints] = useState(0);
  const [missing, setMissing] = useState('');
  const [answered, setAnswered] = useState(stored !== undefined && feedback === 'now');
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const touched = useRef(false);
  const early = useRef<Response | null>(undefined);
  if (early.current === undefined) early.current = earlyAnswer(`question-${question.id}`, (form) => read(form, shown, name));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes the page over.
  useLayoutEffect(() => {
    if (stored === undefined && early.current && JSON.stringify(early.current) !== JSON.stringify(response)) change(early.current);
  }, []);

  // A stored answer arrives after the page, when the record has been read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same answer in another object is no news.
  useEffect(() => {
    if (stored === undefined || touched.current) return;
    setResponse(stored);
    setConfidence(givenSure);
    setAnswered(feedback === 'now');
  }, [JSON.stringify(stored)]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same draft in another object is no news.
  useEffect(() => {
    if (drafted !== undefined && stored === undefined && !touched.current) setResponse(drafted);
  }, [JSON.stringify(drafted)]);

  const answerOf = (next: Response): GivenAnswer => ({
    response: next,
    mark: marking.mark(question, next),
    ...(confidence ? { confidence } : {}),
    ...(hints ? { hints } : {}),
  });

  const change = (next: Response) => {
    touched.current = true;
    setMissing('');
    setResponse(next);
    onDraft?.(answerOf(next), marking.ready(question, next));
  };

  const take = () => {
    if (!marking.ready(question, response)) {
      setMissing(missingWords);
      return;
    }
    touched.current = true;
    setMissing('');
    onAnswer(answerOf(response));
    if (feedback === 'now') {
      setAnswered(true);
      requestAnimationFrame(() => {
        result.current?.focus({ preventScroll: true });
        result.current?.scrollIntoView({ block: 'center' });
      });
    }
  };

  const retry = () => {
    setAnswered(false);
    setConfidence(undefined);
    setResponse(marking.again ? marking.again(response) : marking.blank(shown));
    onRetry?.();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus());
  };

  const mark = answered ? withheld(marking.mark(question, response), instead !== undefined) : undefined;
  const outcome = mark && (instead ? { verdict: 'unmarked' as const, words: instead } : outcomeOf(mark));
  const stem = `${name}-stem`;

  return (
    <form
      className="question"
      id={`question-${question.id}`}
      ref={form}
      noValidate
      data-type={question.type}
      data-answered={answered || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {view.caseText && (
        <div className="case">
          <Paragraphs text={view.caseText} />
        </div>
      )}
      {view.crisisLines && (
        <p className="crisis-note">
          <strong>{words.crisis}</strong>
          {view.crisisLines.map((line) => (
            <span key={line.id} className="ways">
              {words.crisisLine(line.name)}
              {line.ways.map((way) => (
                <a key={way.href} href={way.href}>
                  {way.label}
                </a>
              ))}
            </span>
          ))}
        </p>
      )}
      <fieldset disabled={answered && question.type !== 'own-words'} aria-describedby={missing ? `${name}-missing` : undefined}>
        <legend id={stem}>{question.stem}</legend>
        <Screen question={shown} response={response} name={name} mark={mark} onChange={change} />
        {question.confidence && !answered && (
          <fieldset className="inner confidence">
            <legend>{words.howSure}</legend>
            <div className="choices">
              {sureness.map((sure) => (
                <label key={sure} className="chip">
                  <input type="radio" name={`${name}.sure`} value={sure} checked={confidence === sure} onChange={() => setConfidence(sure)} />
                  <span>{words.sureness[sure]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </fieldset>
      {!answered && feedback === 'now' && question.hints && (
        <div className="hints">
          <ol aria-live="polite">
            {question.hints.slice(0, hints).map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
          <button
            type="button"
            className="button quiet"
            aria-disabled={hints === question.hints.length}
            onClick={() => setHints(Math.min(hints + 1, question.hints?.length ?? 0))}
          >
            {hints === 0 ? words.hint : hints < question.hints.length ? words.anotherHint : words.noMoreHints}
          </button>
        </div>
      )}
      <p className="missing" role="alert" id={`${name}-missing`}>
        {missing}
      </p>
      {!answered && (
        <button type="submit" className={marking.ready(question, response) ? 'button' : 'button quiet'}>
          {submit}
        </button>
      )}
      {outcome && (
        <div className="result" data-verdict={outcome.verdict}>
          <p className="result-words" tabIndex={-1} ref={result}>
            {outcome.words}
          </p>
          <Paragraphs text={question.explain} />
          <p className="question-sources">
            {words.sources(view.sources.length)}{' '}
            {view.sources.map((source, i) => (
              <span key={source.href}>
                {i > 0 && '; '}
                <a href={source.href}>{source.label}</a>
              </span>
            ))}
          </p>
          {onRetry && (
            <button type="button" className="button quiet" onClick={retry}>
              {words.again}
            </button>
          )}
          {children}
        </div>
      )}
    </form>
  );
}
