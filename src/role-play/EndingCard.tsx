import type { ReactNode, RefObject } from 'react';
import { messages } from '../messages/index.ts';
import { Sources } from '../site/Sources.tsx';
import type { Play } from './play.ts';
import type { Ending } from './schema.ts';
import type { ScenarioView } from './view.ts';
import { fill } from './wording.ts';

interface Props {
  ending: Ending;
  details: Play['details'];
  sources: ScenarioView['sources'];
  /** Takes the focus when the ending is reached. */
  heading: RefObject<HTMLHeadingElement | null>;
  before?: ReactNode;
  after?: ReactNode;
}

/** How a conversation ended, and why. */
export function EndingCard({ ending, details, sources, heading, before, after }: Props) {
  return (
    <section className="outcome" data-outcome={ending.outcome} aria-labelledby="outcome">
      {before}
      <p className="outcome-word">{messages.record.outcomeSentences[ending.outcome]}</p>
      <h2 id="outcome" tabIndex={-1} ref={heading}>
        {ending.title}
      </h2>
      {ending.says && <blockquote className="says">{fill(ending.says, details)}</blockquote>}
      <p>{fill(ending.tells, details)}</p>
      <p>
        {ending.why} <Sources ids={ending.sources} known={sources} />
      </p>
      {after}
    </section>
  );
}
