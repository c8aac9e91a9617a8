import { useEffect, useMemo, useRef, useState } from 'react';
import type { Syllabus } from '../assignment/view.ts';
import { localDay } from '../format/local-day.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { NotLoaded } from '../record/NotLoaded.tsx';
import { useData } from '../record/use-data.ts';
import { AssignmentList } from './AssignmentList.tsx';
import { askDesk, type DeskError } from './ask-desk.ts';
import { BringFiles } from './BringFiles.tsx';
import type { DeskTrouble, Overview } from './protocol.ts';
import { Results } from './Results.tsx';
import { titlesOf } from './titles.ts';
import { WorkspaceFiles } from './WorkspaceFiles.tsx';

interface Props {
  /** Address of the file with everything there is. */
  outline: string;
  /** Address of the start page. */
  home: string;
}

const words = messages.trainer;

/** The trainer's workspace: files come in, results come out, and everything stays in this browser. */
export function Workspace({ outline, home }: Props) {
  const data = useData<Syllabus>(outline);
  const titles = useMemo(() => (data.state === 'ready' ? titlesOf(data.value) : undefined), [data]);
  const [overview, setOverview] = useState<Overview>();
  const [trouble, setTrouble] = useState<DeskTrouble>();
  const [chosen, setChosen] = useState<string>();
  /** Rises with every change, so that what is shown is asked for anew. */
  const [edition, setEdition] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!titles) return;
    askDesk('begin', { home: new URL(home, location.href).href, today: localDay(new Date()), titles }).then(setOverview, (error: DeskError) =>
      setTrouble(error.trouble),
    );
  }, [home, titles]);

  const changed = (now: Overview) => {
    setOverview(now);
    setEdition((n) => n + 1);
  };
  const choose = (id: string) => {
    setChosen(id);
    setTimeout(() => heading.current?.focus());
  };
  const assignments = overview?.assignments ?? [];
  const shown = assignments.find(({ id }) => id === chosen) ?? assignments[0];

  return (
    <div className="trainer">
      {trouble && (
        <p className="alert" role="alert">
          {words.troubles[trouble]}
        </p>
      )}
      {data.state === 'failed' && <NotLoaded words={messages.record.data} again={data.again} />}
      {!overview && !trouble && data.state !== 'failed' && <p role="status">{words.loading}</p>}
      {overview && !overview.answers && (
        <p className="alert" role="alert">
          {words.troubles.answers}
        </p>
      )}
      {overview && titles && (
        <>
          <BringFiles titles={titles} onChange={changed} />
          {assignments.length === 0 ? (
            <section aria-labelledby="nothing-sent" className="narrow">
              <h2 id="nothing-sent">{words.none.heading}</h2>
              <p>
                <Marked text={words.none.text} link={`${home}assign/`} />
              </p>
            </section>
          ) : (
            <AssignmentList assignments={assignments} chosen={shown?.id} home={home} onChoose={choose} />
          )}
          {shown && <Results key={shown.id} heading={heading} assignment={shown} titles={titles} home={home} edition={edition} onChange={changed} />}
          <WorkspaceFiles empty={assignments.length === 0} onChange={changed} />
        </>
      )}
    </div>
  );
}
