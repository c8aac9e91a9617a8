import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { percent } from '../record/percent.ts';
import type { ToldChoice } from './debrief.ts';
import type { SkillScore } from './score.ts';

const words = messages.rolePlay.debrief;
/** Points with their sign, the minus as long as a digit. */
const signed = (points: number) => (points < 0 ? `−${-points}` : String(points));

/** The score of each skill, with the replies that earned or cost it. */
export function SkillTable({ scores, choices }: { scores: readonly SkillScore[]; choices: readonly ToldChoice[] }) {
  return (
    <ul className="skills">
      {scores.map(({ skill, points, full, share }) => {
        const moved = choices.filter(({ taken }) => taken.marks[skill]);
        return (
          <li key={skill}>
            <p className="skill-line">
              <strong>{messages.skills[skill]}</strong> <meter min={0} max={1} value={share} aria-hidden="true" /> {messages.percent(percent(share))}{' '}
              <small>{words.points(String(Math.min(full, Math.max(0, points))), full)}</small>
            </p>
            {moved.length > 0 && (
              <details>
                <summary>
                  <Marked text={words.earned(messages.skills[skill])} />
                </summary>
                <ul>
                  {moved.map(({ step, say, taken }) => {
                    const mark = taken.marks[skill] ?? 0;
                    return (
                      <li key={step}>
                        <Marked text={words.mark(mark > 0 ? `+${mark}` : signed(mark), step + 1, say)} />
                      </li>
                    );
                  })}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
