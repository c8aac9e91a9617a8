import { useEffect, useMemo, useRef, useState } from 'react';
import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { readNote } from '../record/notes.ts';
import { percent } from '../record/percent.ts';
import type { PlayRecord } from '../record/plays.ts';
import { debrief } from './debrief.ts';
import { EndingCard } from './EndingCard.tsx';
import { Lines } from './Lines.tsx';
import { MeterChart } from './MeterChart.tsx';
import { ownWordsNote } from './OwnWords.tsx';
import { replay } from './play.ts';
import { SkillTable } from './SkillTable.tsx';
import { ToldTurn } from './ToldTurn.tsx';
import { techniques } from './techniques.ts';
import type { ScenarioView } from './view.ts';

interface Props {
  view: ScenarioView;
  record: PlayRecord;
  plays: readonly PlayRecord[];
  home: string;
  onAgain(): void;
  /** Plays again from before a choice. */
  onFrom(step: number): void;
}

const words = messages.rolePlay.debrief;

/** What was written in one's own words at each turn, by step. */
function useOwnWords(record: PlayRecord): Record<number, string> {
  const [own, setOwn] = useState<Record<number, string>>({});
  useEffect(() => {
    const read = record.history.map(async ({ turn }, step) => [step, await readNote(ownWordsNote(record.id, step, turn)).catch(() => '')] as const);
    void Promise.all(read).then((found) => setOwn(Object.fromEntries(found)));
  }, [record]);
  return own;
}

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
  const changed = record.content !== view.content;
  return (
    <div className="debrief">
      <EndingCard
        ending={ending}
        details={play.details}
        sources={view.sources}
        heading={heading}
        before={changed && <p className="soft">{words.changedSince}</p>}
        after={view.crisisLines && <Lines lines={view.crisisLines} />}
      />

      <section className="try-next" aria-labelledby="try-next">
        <h2 id="try-next">{told.next.length > 0 ? words.tryNext(told.next.length) : words.allFull}</h2>
        <ol hidden={told.next.length === 0}>
          {told.next.map((skill) => (
            <li key={skill}>
              {scenario.skills[skill]?.try} <small>{messages.skills[skill]}</small>
            </li>
          ))}
        </ol>
        <p className="actions">
          <button type="button" className="button" onClick={onAgain}>
            {words.again}
          </button>
          <button type="button" className="button quiet" onClick={() => print()}>
            {words.print}
          </button>
          <a className="button quiet" href={`${home}scenarios/`}>
            {words.others}
          </a>
        </p>
      </section>

      <h2>{words.carried}</h2>
      <SkillTable scores={told.skills} choices={told.choices} />

      <h2>{words.felt(name)}</h2>
      <MeterChart scenario={scenario} began={told.began} choices={told.choices} />

      <h2>{words.turns}</h2>
      <ol className="told">
        {told.choices.map((choice) => (
          <ToldTurn key={choice.step} choice={choice} own={own[choice.step] ?? ''} sources={view.sources} onFrom={() => onFrom(choice.step)} />
        ))}
      </ol>

      <h2>{words.did}</h2>
      <div className="techniques">
        {[true, false].map((opens) => {
          const listed = told.techniques.filter(({ id }) => techniques[id].opens === opens);
          return (
            <section key={String(opens)} aria-labelledby={opens ? 'opens' : 'closes'}>
              <h3 id={opens ? 'opens' : 'closes'}>{opens ? words.opens : words.closes}</h3>
              {listed.length === 0 ? (
                <p className="soft">{words.none}</p>
              ) : (
                <ul>
                  {listed.map(({ id, count }) => (
                    <li key={id}>
                      <Marked text={words.technique(messages.rolePlay.techniques[id].name, count, messages.rolePlay.techniques[id].meaning)} />
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
          <h2>{words.beside}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
          <section className="table-scroll" aria-label={words.plays} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.play}</th>
                  <th scope="col">{words.outcome}</th>
                  {told.skills.map(({ skill }) => (
                    <th key={skill} scope="col">
                      {messages.skills[skill]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...others, record].map((one) => (
                  <tr key={one.id}>
                    <th scope="row">{one === record ? words.thisOne : localDayInWords(one.at)}</th>
                    <td>
                      {one.ended?.result.outcome ? messages.record.outcomes[one.ended.result.outcome] : ''}
                      {one.content === view.content ? '' : ` ${words.earlier}`}
                    </td>
                    {told.skills.map(({ skill }) => {
                      const share = one.ended?.result.skills?.[skill];
                      return <td key={skill}>{share === undefined ? '–' : messages.percent(percent(share))}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </div>
  );
}
