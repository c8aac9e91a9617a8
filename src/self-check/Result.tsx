import { messages } from '../messages/index.ts';
import { CrisisFirst } from './CrisisPanel.tsx';
import { crisis } from './crisis.ts';
import { NextSteps } from './NextSteps.tsx';
import { nextSteps } from './next-steps.ts';
import { OwnPicture } from './OwnPicture.tsx';
import { Reminder } from './Reminder.tsx';
import { Scores } from './Scores.tsx';
import { SourceDetails } from './SourceNames.tsx';
import type { Answers, Instrument } from './schema.ts';
import { sourcesOf } from './sources-of.ts';
import type { SelfChecksView } from './view.ts';

const words = messages.selfChecks.result;

interface Props {
  instrument: Instrument;
  answers: Answers;
  note: string;
  view: SelfChecksView;
  onTake(step: string): void;
  onChange(): void;
}

/** First what to do next, then the picture, then the numbers with their meaning and limits. */
export function Result({ instrument, answers, note, view, onTake, onChange }: Props) {
  const answered = Object.values(answers).some((answer) => typeof answer === 'number');
  if (!answered)
    return (
      <>
        <p>{words.nothing}</p>
        <p className="actions">
          <button type="button" className="button" onClick={onChange}>
            {words.change}
          </button>
        </p>
      </>
    );
  return (
    <>
      {crisis(instrument, answers).length > 0 && <CrisisFirst lines={view.crisisLines} />}
      <h3>{words.heading}</h3>
      <NextSteps steps={nextSteps(instrument, answers)} view={view} onTake={onTake} />
      {instrument.kind === 'own' ? (
        <section>
          <h3>{words.picture}</h3>
          <p className="soft">{words.pictureHint}</p>
          <OwnPicture own={instrument} answers={answers} />
        </section>
      ) : (
        <section>
          <h3>{words.numbers}</h3>
          <Scores sheet={instrument} answers={answers} known={view.sources} />
        </section>
      )}
      <ul className="soft">
        {instrument.limits.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <SourceDetails ids={sourcesOf(instrument)} known={view.sources} />
      {note.trim() && (
        <section>
          <h3>{words.note}</h3>
          <p className="kept-note">{note}</p>
        </section>
      )}
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" className="button quiet" onClick={onChange}>
          {words.change}
        </button>
      </p>
      <Reminder instrument={instrument} />
    </>
  );
}
