import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { askWorker, type Said } from './client.ts';
import { canKeep, forgetSearches, keepSearch, recentSearches, setSlashOpens, slashOpens } from './keeping.ts';
import { needsHelp } from './need-help.ts';
import { Results } from './Results.tsx';
import type { Kind } from './schema.ts';

const words = messages.search;

interface Props {
  /** Address of the site's root. */
  base: string;
  /** Level of headings under the box. */
  level: 2 | 3;
  /** A question from outside, as from the address. Each is an object of its own, and takes the place of what stands in the field. */
  given?: { question: string } | undefined;
  /** Called with what is looked for, as it changes. */
  onQuestion?: (question: string) => void;
  /** Called when a result opens in this window. */
  onLeave?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** Milliseconds of quiet before the number of results is said to a screen reader, so that typing is not talked over. */
const quiet = 500;

/** Moves the focus among results by arrow keys; from the first one up to the field. */
function moveFocus(box: HTMLElement, event: KeyboardEvent): void {
  const field = box.querySelector<HTMLInputElement>('input[type=search]');
  const stops = [...box.querySelectorAll<HTMLElement>('.found-link,.more')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inField = document.activeElement === field;
  if (!inField && at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined || (inField && event.key !== 'ArrowDown')) {
    // Who types on goes on in the field.
    if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) field?.focus();
    return;
  }
  event.preventDefault();
  if (to < 0) field?.focus();
  else stops[Math.min(to, stops.length - 1)]?.focus();
}

/** The field of search with its results: in the dialog and on the page of search. */
export function SearchBox({ base, level, given, onQuestion, onLeave }: Props) {
  const [question, setQuestion] = useState('');
  const [said, setSaid] = useState<{ question: string; said: Said }>();
  const [wholly, setWholly] = useState<readonly Kind[]>([]);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [slash, setSlash] = useState(true);
  /** Whether the page may keep anything; not known before the script is there. */
  const [keeps, setKeeps] = useState<boolean>();
  const [status, setStatus] = useState('');
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** What the focus goes to when results come: the first result, after Enter; the first of those that were added. */
  const goTo = useRef<((box: HTMLElement) => HTMLElement | null | undefined) | undefined>(undefined);
  const change = useRef((words: string) => {
    setWholly([]);
    setQuestion(words);
    onQuestion?.(words.trim());
  });
  /** Whether the focus is on a result. */
  const amongResults = useRef(false);
  const id = useId();
  const asked = question.trim();
  const Heading = `h${level}` as const;

  useEffect(() => {
    setRecent(recentSearches());
    setSlash(slashOpens());
    setKeeps(canKeep());
    // Typed before the script was there.
    const typed = field.current?.value;
    if (typed) change.current(typed);
  }, []);
  useEffect(() => {
    if (given) setQuestion(given.question);
  }, [given]);

  useEffect(() => {
    if (asked.length < 2) {
      setSaid(undefined);
      return;
    }
    askWorker(question.trimStart(), wholly, (answer) => setSaid({ question: asked, said: answer }));
  }, [question, asked, wholly]);

  const current = said && asked.length >= 2 ? said.said : undefined;
  const answer = current && 'answer' in current ? current.answer : undefined;
  const failure = current && 'failure' in current ? current.failure : undefined;

  useEffect(() => {
    const timer = setTimeout(() => setStatus(answer && said?.question === asked ? words.count(answer.count, asked) : ''), quiet);
    return () => clearTimeout(timer);
  }, [answer, said, asked]);

  useEffect(() => {
    // Newer results may have taken the one away that had the focus.
    if (amongResults.current && !box.current?.contains(document.activeElement)) field.current?.focus();
    if (!answer || said?.question !== asked || !goTo.current || !box.current) return;
    goTo.current(box.current)?.focus();
    goTo.current = undefined;
  }, [answer, said, asked]);

  const ask = (words: string) => {
    change.current(words);
    field.current?.focus();
  };
  const keep = () => {
    keepSearch(asked);
    setRecent(recentSearches());
  };
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    keep();
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) onLeave?.(event);
  };
  const showAll = (kind: Kind) => {
    const shown = answer?.groups.find((group) => group.kind === kind)?.results.length ?? 0;
    goTo.current = (within) => within.querySelectorAll<HTMLElement>(`[data-kind=${kind}]`)[shown];
    setWholly([...wholly, kind]);
  };

  return (
    <search
      className="search-box"
      ref={box}
      onKeyDown={(event) => box.current && moveFocus(box.current, event)}
      onFocus={({ target }) => {
        amongResults.current = target.matches('.found-link');
      }}
    >
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
          const first = box.current?.querySelector<HTMLElement>('.found-link');
          if (first && said?.question === asked) first.focus();
          else goTo.current = (within) => within.querySelector<HTMLElement>('.found-link');
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {words.label}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          value={question}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          enterKeyHint="search"
          maxLength={120}
          onInput={(event) => change.current(event.currentTarget.value)}
        />
      </form>
      <p role="status" className="visually-hidden">
        {status}
      </p>
      {needsHelp(asked, words.crisisPhrases) && (
        <p className="search-help">
          <Marked text={words.help} link={`${base}help/`} />
        </p>
      )}
      {failure && (
        <div className="alert" role="alert">
          <p>
            <Marked text={words.failures[failure]} link={`${base}search/`} />
          </p>
        </div>
      )}
      {answer?.readAs && answer.count > 0 && (
        <p className="soft read-as">
          <Marked text={words.readAs(answer.readAs, asked)} />
        </p>
      )}
      {answer && answer.count > 0 && <Results answer={answer} base={base} level={level} onOpen={leave} onAll={showAll} />}
      {answer?.count === 0 && (
        <div className="nothing">
          <Heading>{words.nothing(asked)}</Heading>
          {answer.suggestion && (
            <p>
              {words.didYouMean}{' '}
              <button type="button" className="as-link" onClick={() => ask(answer.suggestion ?? '')}>
                {answer.suggestion}
              </button>
            </p>
          )}
          <ul>
            {words.tips.split('\n').map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
          <p>
            <Marked text={words.seeTopics} link={`${base}search/#topics`} />
          </p>
        </div>
      )}
      {asked.length < 2 && (
        <div className="search-start">
          {keeps && recent.length > 0 && (
            <section aria-labelledby={`${id}-recent`}>
              <div className="recent-head">
                <Heading id={`${id}-recent`}>{words.recent}</Heading>
                <button
                  type="button"
                  className="as-link"
                  onClick={() => {
                    forgetSearches();
                    setRecent([]);
                    field.current?.focus();
                  }}
                >
                  {words.clear}
                </button>
              </div>
              <ul className="recent">
                {recent.map((one) => (
                  <li key={one}>
                    <button type="button" onClick={() => ask(one)}>
                      {one}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p className="soft">{keeps === false ? words.notKept : words.private}</p>
          {level === 3 && (
            <p className="soft">
              <Marked text={words.allTopics} link={`${base}search/#topics`} />
            </p>
          )}
          {keeps !== false && (
            <label className="slash">
              <input
                type="checkbox"
                disabled={keeps === undefined}
                checked={slash}
                onChange={(event) => {
                  setSlashOpens(event.currentTarget.checked);
                  setSlash(event.currentTarget.checked);
                }}
              />
              <span>{words.slash}</span>
            </label>
          )}
        </div>
      )}
    </search>
  );
}
