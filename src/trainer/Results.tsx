import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { askDesk } from './ask-desk.ts';
import { Certificates } from './Certificates.tsx';
import { ConversationFigures } from './ConversationFigures.tsx';
import type { AssignmentLine } from './desk.ts';
import type { Titles } from './export.ts';
import { GroupFigures } from './GroupFigures.tsx';
import { GroupNames } from './GroupNames.tsx';
import { LearnerTable } from './LearnerTable.tsx';
import { PrePostFigures } from './PrePostFigures.tsx';
import type { GroupView, Overview, Protocol } from './protocol.ts';
import { QuestionFigures } from './QuestionFigures.tsx';
import { Report } from './Report.tsx';
import type { TableQuery } from './table.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  assignment: AssignmentLine;
  titles: Titles;
  /** Address of the start page. */
  home: string;
  edition: number;
  onChange(overview: Overview): void;
}

type View = 'learners' | 'groups' | 'questions' | 'conversations' | 'prePost' | 'certificates' | 'report';

const words = messages.trainer;
const ofGroups = messages.figures;
const views: readonly View[] = ['learners', 'groups', 'questions', 'conversations', 'prePost', 'certificates', 'report'];

type Table = Protocol['table']['answer'];

/** The one thing that needs doing, in a sentence. */
function ToDo({
  assignment,
  overdue,
  onShow,
}: {
  assignment: AssignmentLine;
  overdue: Table['overdue'] | undefined;
  onShow(only: TableQuery['only']): void;
}) {
  const { people, done, none, open, overdue: late, expired } = assignment.standing;
  const say = (kind: 'overdue' | 'waiting' | 'done', text: string, only?: TableQuery['only']) => (
    <div className="todo" data-kind={kind}>
      <p>
        <Marked text={text} />
      </p>
      {only && (
        <button type="button" className="button quiet" onClick={() => onShow(only)}>
          {words.todo.show}
        </button>
      )}
    </div>
  );
  if (people === 0) return say('waiting', words.todo.nobody);
  if (late > 0) {
    const names = overdue?.names ?? [];
    return (
      <div className="todo" data-kind="overdue">
        <p>
          <strong>{words.todo.overdue(late)}</strong>
          {names.length > 0 && (
            <>
              {' '}
              {names.map((name, i) => (
                <span key={name}>
                  {i > 0 && words.todo.comma}
                  <bdi>{name}</bdi>
                </span>
              ))}
              {late > names.length && words.todo.andMore(late - names.length)}
            </>
          )}
        </p>
        <button type="button" className="button quiet" onClick={() => onShow('overdue')}>
          {words.todo.show}
        </button>
      </div>
    );
  }
  if (expired > 0) return say('overdue', words.todo.expired(expired), 'expired');
  if (done === people) return say('done', words.todo.allDone);
  return say('waiting', words.todo.waiting(none, open, assignment.due && dayInWords(assignment.due, 'medium')), none > 0 ? 'none' : 'open');
}

/** Everything about one assignment: what needs doing, and the views below it. */
export function Results({ heading, assignment, titles, home, edition, onChange }: Props) {
  const [view, setView] = useState<View>('learners');
  const [query, setQuery] = useState<TableQuery>({ sort: 'state', descending: false, page: 0 });
  const [table, setTable] = useState<Table>();
  const [group, setGroup] = useState<string>();
  const [figures, setFigures] = useState<GroupView>();
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition of the workspace is asked for anew.
  useEffect(() => {
    let current = true;
    askDesk('table', { assignment: assignment.id, query }).then(
      (found) => current && setTable(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [assignment.id, query, edition]);

  const needsFigures = view !== 'learners' && view !== 'certificates';
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (!needsFigures) return;
    let current = true;
    askDesk('figures', { assignment: assignment.id, ...(group === undefined ? {} : { group }) }).then(
      (found) => current && setFigures(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [assignment.id, group, edition, needsFigures]);

  const show = (only: TableQuery['only']) => {
    setView('learners');
    setQuery({ ...query, ...(only ? { only } : {}), page: 0 });
  };
  const open = (name: View) => {
    // The report is about everybody.
    if (name === 'report' && group !== undefined) {
      setGroup(undefined);
      setFigures(undefined);
    }
    setView(name);
  };
  // Every group of the table, with a line for those without one.
  const groups = figures?.groups.lines.map((line) => line.group) ?? [];
  const figuresOf = (parts: (shown: GroupView) => ReactNode) => (
    <>
      {groups.length > 1 && (
        <p className="filters no-print">
          <label>
            {ofGroups.which.group}
            <select value={group ?? '*'} onChange={({ currentTarget: { value } }) => setGroup(value === '*' ? undefined : value)}>
              <option value="*">{ofGroups.which.all}</option>
              {groups.map((name) => (
                <option key={name} value={name}>
                  {name === '' ? ofGroups.groups.noGroup : name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {figures && parts(figures)}
    </>
  );

  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" ref={heading} tabIndex={-1}>
        <bdi>{assignment.title}</bdi>
      </h2>
      <ToDo assignment={assignment} overdue={table?.overdue} onShow={show} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say that these are fields of a form. */}
      <div className="views" role="group" aria-label={words.view.label}>
        {views.map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => open(name)}>
            {words.view[name]}
          </button>
        ))}
      </div>
      {failed && (
        <p className="alert" role="alert">
          {words.troubles.failed}
        </p>
      )}
      {view === 'learners' && table && (
        <LearnerTable assignment={assignment} titles={titles} table={table} query={query} edition={edition} onQuery={setQuery} onChange={onChange} />
      )}
      {view === 'groups' && figures && (
        <>
          <GroupFigures title={assignment.title} view={figures} />
          <GroupNames onChange={onChange} />
        </>
      )}
      {view === 'questions' && figuresOf((shown) => <QuestionFigures view={shown} titles={titles} />)}
      {view === 'conversations' && figuresOf((shown) => <ConversationFigures view={shown} titles={titles} />)}
      {view === 'prePost' && figuresOf((shown) => <PrePostFigures view={shown} titles={titles} />)}
      {view === 'certificates' && <Certificates assignment={assignment} groups={table?.groups ?? []} home={home} />}
      {view === 'report' && figures && <Report assignment={assignment} titles={titles} view={figures} />}
    </section>
  );
}
