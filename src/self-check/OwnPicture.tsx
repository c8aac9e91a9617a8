import { Fragment } from 'react';
import { messages } from '../messages/index.ts';
import { hardness } from './next-steps.ts';
import type { Answers, OwnCheckIn } from './schema.ts';

const words = messages.selfChecks.result;

/** The answers of our own check-in, area by area, each with how hard it is. They are never added up. */
export function OwnPicture({ own, answers }: { own: OwnCheckIn; answers: Answers }) {
  const most = own.responses.length - 1;
  return (
    <table className="own-picture">
      <thead>
        <tr>
          <th scope="col">{words.statement}</th>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.hardness}</th>
        </tr>
      </thead>
      <tbody>
        {own.subscales.map((area) => (
          <Fragment key={area.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="area">
                {area.name}
              </th>
            </tr>
            {own.items
              .filter(({ subscale }) => subscale === area.id)
              .map(({ item, text, hard }) => {
                const answer = answers[item];
                const level = typeof answer === 'number' ? hardness(own, hard, answer) : undefined;
                return (
                  <tr key={item}>
                    <td>{text}</td>
                    <td className={level === undefined ? 'soft' : undefined}>
                      {own.responses.find(({ value }) => value === answer)?.label ?? words.notAnswered}
                    </td>
                    <td>
                      {level !== undefined && (
                        <>
                          <svg className="level" viewBox={`0 0 ${most * 14} 12`} aria-hidden="true">
                            {Array.from({ length: most }, (_, i) => (
                              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the row.
                              <circle key={i} cx={i * 14 + 6} cy={6} r={4.5} data-full={i < level} />
                            ))}
                          </svg>
                          <span className="visually-hidden">{words.hardnessOf(level, most)}</span>
                        </>
                      )}
                    </td>
                  </tr>
                );
              })}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
