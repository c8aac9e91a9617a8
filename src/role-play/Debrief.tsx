import { useEffect, useMemo, useRef, useState } from 'react';
import { readNote } from '../record/notes.ts';
import { outcomeWords } from '../record/outcome-words.ts';
import { percent } from '../record/percent.ts';
import type { PlayRecord } from '../record/plays.ts';
import { debrief } from './debrief.ts';
import { Lines } from './Lines.tsx';
import { MeterChart } from './MeterChart.tsx';
import { ownWordsNote } from './OwnWords.tsx';
import { replay } from './play.ts';
import { SkillTable } from './SkillTable.tsx';
import { Sources } from './Sources.tsx';
import { skills as skillNames } from './skills.ts';
import { ToldTurn } from './ToldTurn.tsx';
import { techniques } from './techniques.ts';
import type { ScenarioView } from './view.ts';
import { fill } from './wording.ts';

interface Props {
  view: ScenarioView;
  record: PlayRecord;
  plays: readonly PlayRecord[];
  home: string;
  onAgain(): void;
  /** Plays again from before a choice. */
  onFrom(step: number): void;
}

/** What was written in one's own words at each turn, by step. */
function useOwnWords(record: PlayRecord): Record<number, string> {
  const [words, setWords] = useState<Record<number, string>>({});
  useEffect(() => {
    const read = record.history.map(async (_, step) => [step, await readNote(ownWordsNote(record.id, step)).catch(() => '')] as const);
    void Promise.all(read).then((found) => setWords(Object.fromEntries(found)));
  }, [record]);
  return words;
}

const when = (at: string) => new Date(at).toLocaleDateString('en-US', { dateStyle: 'medium' });

/** What came of the conversation, and what can be learned from it. */
export function Debrief({ view, record, plays, home, onAgain, onFrom }: Props) {
  const { scenario } = view;
  const { name } = scenario.person;
  const heading = useRef<HTMLHeadingElement>(null);
  const play = replay(scenario, record.seed, record.history);
  const told = useMemo(() => debrief(scenario, record.seed, record.history), [scenario, record]);
  const own = useOwnWords(record);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const ending = 'ending' in play.at ? scenario.endings[play.at.ending] : undefined;
  if (!ending) return null;
  const others = plays.filter((one) => one.ended && one.id !== record.id);
  return (
    <div className="debrief">
      <section className="outcome" data-outcome={ending.outcome} aria-labelledby="outcome">
        <p className="outcome-word">It {outcomeWords[ending.outcome]}</p>
        <h2 id="outcome" tabIndex={-1} ref={heading}>
          {ending.title}
        </h2>
        {ending.says && <blockquote className="says">{fill(ending.says, play.details)}</blockquote>}
        <p>{fill(ending.tells, play.details)}</p>
        <p>
          {ending.why} <Sources ids={ending.sources} known={view.sources} />
        </p>
        {view.crisisLines && <Lines lines={view.crisisLines} />}
      </section>

      <h2>What carried the conversation</h2>
      <SkillTable scores={told.skills} choices={told.choices} />

      <h2>How {name} felt along the way</h2>
      <MeterChart scenario={scenario} began={told.began} choices={told.choices} />

      <h2>Turn by turn</h2>
      <ol className="told">
        {told.choices.map((choice) => (
          <ToldTurn key={choice.step} choice={choice} own={own[choice.step] ?? ''} sources={view.sources} onFrom={() => onFrom(choice.step)} />
        ))}
      </ol>

      <h2>What you did</h2>
      <div className="techniques">
        {[true, false].map((opens) => {
          const listed = told.techniques.filter(({ id }) => techniques[id].opens === opens);
          return (
            <section key={String(opens)} aria-labelledby={opens ? 'opens' : 'closes'}>
              <h3 id={opens ? 'opens' : 'closes'}>{opens ? 'Tends to open a conversation' : 'Tends to close it'}</h3>
              {listed.length === 0 ? (
                <p className="soft">None this time.</p>
              ) : (
                <ul>
                  {listed.map(({ id, count }) => (
                    <li key={id}>
                      <strong>{techniques[id].name}</strong>, {count === 1 ? 'once' : `${count} times`} <small>{techniques[id].meaning}</small>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>

      {others.length > 0 && (
        <>
          <h2>Beside your other plays</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
          <section className="table-scroll" aria-label="Your plays" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Play</th>
                  <th scope="col">Outcome</th>
                  {told.skills.map(({ skill }) => (
                    <th key={skill} scope="col">
                      {skillNames[skill]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...others, record].map((one) => (
                  <tr key={one.id}>
                    <th scope="row">{one === record ? 'This one' : when(one.at)}</th>
                    <td>
                      {one.ended?.result.outcome ? outcomeWords[one.ended.result.outcome] : ''}
                      {one.content === view.content ? '' : ' (an earlier version)'}
                    </td>
                    {told.skills.map(({ skill }) => {
                      const share = one.ended?.result.skills?.[skill];
                      return <td key={skill}>{share === undefined ? '–' : `${percent(share)}%`}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}

      <section className="try-next" aria-labelledby="try-next">
        <h2 id="try-next">Two things to try next</h2>
        <ol>
          {told.next.map((skill) => (
            <li key={skill}>
              {scenario.skills[skill]?.try} <small>{skillNames[skill]}</small>
            </li>
          ))}
        </ol>
        <p className="actions">
          <button type="button" className="button" onClick={onAgain}>
            Play it again
          </button>
          <button type="button" className="button quiet" onClick={() => print()}>
            Print this debrief
          </button>
          <a className="button quiet" href={`${home}scenarios/`}>
            Other conversations
          </a>
        </p>
      </section>
    </div>
  );
}
