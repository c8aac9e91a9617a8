import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { buildAssignment, type Missing, placeholderKeys } from './build-assignment.ts';
import { ChooseItems } from './ChooseItems.tsx';
import { countKinds, itemsOf, minutesOf } from './choose-items.ts';
import type { Draft } from './draft.ts';
import { ForWhom } from './ForWhom.tsx';
import { Labelled } from './Labelled.tsx';
import { linkOf, longestLink } from './link.ts';
import { readRoster } from './roster.ts';
import { type Assignment, longest } from './schema.ts';
import { siteAddress, today } from './use-page.ts';
import type { Syllabus } from './view.ts';

interface Props {
  syllabus: Syllabus;
  /** As it was kept; what is typed is kept by `onKeep`. */
  draft: Draft;
  /** Whole percent that the test pages ask for. */
  passMark: number;
  home: string;
  onKeep(draft: Draft): void;
  /** Makes the assignment; resolves with what went wrong, if anything did. */
  onMake(draft: Draft): Promise<'not-kept' | undefined>;
  onLeave(): void;
}

const words = messages.assign.form;

/** Where the field of each thing that may be missing is. */
const fields: Record<Missing, string> = {
  items: 'what',
  title: 'title',
  name: 'trainer-name',
  agency: 'trainer-agency',
  roster: 'roster',
  passMark: 'pass-mark',
  attempts: 'attempts',
  validMonths: 'valid-months',
  due: 'due',
};

/** How long the longest link of a draft will be, about; undefined while it is not whole. */
function lengthOf(draft: Draft, syllabus: Syllabus, site: string): number | undefined {
  const built = buildAssignment(
    { ...draft, title: draft.title || ' - ', name: draft.name || '-', agency: draft.agency || '-' },
    syllabus,
    placeholderKeys,
    today(),
  );
  if (!('assignment' in built)) return undefined;
  const [long] =
    draft.whom === 'roster' ? readRoster(draft.roster).names.sort((a, b) => encodeURIComponent(b).length - encodeURIComponent(a).length) : [];
  const assignment: Assignment = long === undefined ? built.assignment : { ...built.assignment, learner: long };
  return linkOf(assignment, site).length;
}

/** The form in which an assignment is put together. Everything typed is kept as a draft. */
export function AssignmentForm({ syllabus, draft: kept, passMark, home, onKeep, onMake, onLeave }: Props) {
  const [draft, setDraft] = useState(kept);
  const [missing, setMissing] = useState<Missing[]>([]);
  const [trouble, setTrouble] = useState(false);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const keeping = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (missing.length > 0) alert.current?.focus();
  }, [missing]);

  const change = (part: Partial<Draft>) => {
    const now = { ...draft, ...part };
    setDraft(now);
    clearTimeout(keeping.current);
    keeping.current = setTimeout(() => onKeep({ ...now, changed: new Date().toISOString() }), 400);
  };

  const chosen = new Set(draft.chosen);
  const items = itemsOf(chosen, syllabus, { passMark });
  const learners = draft.whom === 'roster' ? readRoster(draft.roster).names.length : 0;
  const length = lengthOf(draft, syllabus, siteAddress(home));

  const make = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    clearTimeout(keeping.current);
    const built = buildAssignment(draft, syllabus, placeholderKeys, today());
    if ('missing' in built) return setMissing([...built.missing]);
    setMissing([]);
    setBusy(true);
    setTrouble((await onMake(draft)) !== undefined);
    setBusy(false);
  };

  const field = (id: string, label: string, value: string, name: keyof Draft, about?: string, more: Record<string, unknown> = {}) => (
    <Labelled id={id} label={label} about={about}>
      <input
        id={id}
        type="text"
        value={value}
        {...(about ? { 'aria-describedby': `${id}-about` } : {})}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
        {...more}
      />
    </Labelled>
  );

  return (
    <form className="assign-form" noValidate onSubmit={(event) => void make(event)}>
      <h2 tabIndex={-1} ref={heading}>
        {draft.version > 1 ? words.change(draft.version) : words.heading}
      </h2>
      {draft.version > 1 && <p>{words.changeAbout}</p>}
      <fieldset id="what" tabIndex={-1}>
        <legend>
          <h3>{words.what}</h3>
        </legend>
        <ChooseItems syllabus={syllabus} chosen={chosen} onChoose={(now) => change({ chosen: [...now] })} />
        <p className="chosen" role="status">
          {items.length === 0
            ? words.nothing
            : words.summary(messages.assignment.asked(countKinds(items)), messages.assignment.hours(minutesOf(items, syllabus)))}
        </p>
      </fieldset>
      <fieldset>
        <legend>
          <h3>{words.whom}</h3>
        </legend>
        <ForWhom draft={draft} onChange={change} />
      </fieldset>
      <fieldset>
        <legend>
          <h3>{words.rules}</h3>
        </legend>
        <div className="field-grid">
          {field('due', words.due, draft.due, 'due', words.dueAbout, { type: 'date', min: today() })}
          {field('pass-mark', words.passMark, draft.passMark, 'passMark', words.passMarkAbout(passMark), { inputMode: 'numeric', maxLength: 3 })}
          {field('attempts', words.attempts, draft.attempts, 'attempts', words.attemptsAbout, { inputMode: 'numeric', maxLength: 2 })}
          {field('valid-months', words.validMonths, draft.validMonths, 'validMonths', words.validMonthsAbout, { inputMode: 'numeric', maxLength: 3 })}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <h3>{words.back}</h3>
        </legend>
        <p>{words.backAlways}</p>
        {(['answers', 'choices'] as const).map((name) => (
          <label key={name} className="tick">
            <input type="checkbox" checked={draft[name]} onChange={(event) => change({ [name]: event.currentTarget.checked })} />
            <span>
              {words[name]} <small>{name === 'answers' ? words.answersAbout : words.choicesAbout}</small>
            </span>
          </label>
        ))}
        <p className="soft">{words.never}</p>
      </fieldset>
      <fieldset>
        <legend>
          <h3>{words.words}</h3>
        </legend>
        {field('title', words.titleLabel, draft.title, 'title', words.titleAbout, { maxLength: longest.title, autoComplete: 'off' })}
        <div className="field-grid">
          {field('trainer-name', words.name, draft.name, 'name', undefined, { maxLength: longest.name, autoComplete: 'name' })}
          {field('trainer-agency', words.agency, draft.agency, 'agency', undefined, { maxLength: longest.name, autoComplete: 'organization' })}
        </div>
        <Labelled id="note" label={words.note} about={words.noteAbout}>
          <textarea
            id="note"
            rows={4}
            maxLength={longest.note}
            aria-describedby="note-about"
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </Labelled>
      </fieldset>
      {missing.length > 0 && (
        <div className="alert" role="alert" tabIndex={-1} ref={alert}>
          <p>
            <strong>{words.missingHeading}</strong>
          </p>
          <ul>
            {missing.map((name) => (
              <li key={name}>
                <a href={`#${fields[name]}`}>{words.missing[name]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {trouble && (
        <p className="alert" role="alert">
          {words.notKept}
        </p>
      )}
      {length !== undefined && (
        <p className={length > longestLink ? 'alert' : 'soft'}>
          {length > longestLink ? words.tooMuch(length, longestLink) : words.length(length, longestLink)}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {learners > 1 ? words.makeMany(learners) : words.make}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            clearTimeout(keeping.current);
            onKeep(draft);
            onLeave();
          }}
        >
          {words.toList}
        </button>
      </p>
      <p className="soft">{words.kept}</p>
    </form>
  );
}
