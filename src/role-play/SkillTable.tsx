import { percent } from '../record/percent.ts';
import type { ToldChoice } from './debrief.ts';
import type { SkillScore } from './score.ts';
import { skills as names } from './skills.ts';

/** The score of each skill, with the replies that earned or cost it. */
export function SkillTable({ scores, choices }: { scores: readonly SkillScore[]; choices: readonly ToldChoice[] }) {
  return (
    <ul className="skills">
      {scores.map(({ skill, points, full, share }) => {
        const moved = choices.filter(({ taken }) => taken.marks[skill]);
        return (
          <li key={skill}>
            <p className="skill-line">
              <strong>{names[skill]}</strong> <meter min={0} max={1} value={share} aria-hidden="true" /> {percent(share)}%{' '}
              <small>
                {points < 0 ? `−${-points}` : points} of {full} points
              </small>
            </p>
            {moved.length > 0 && (
              <details>
                <summary>
                  What earned or cost it <span className="visually-hidden">({names[skill]})</span>
                </summary>
                <ul>
                  {moved.map(({ step, say, taken }) => {
                    const mark = taken.marks[skill] ?? 0;
                    return (
                      <li key={step}>
                        <strong>{mark > 0 ? `+${mark}` : `−${-mark}`}</strong> Turn {step + 1}: “{say}”
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
