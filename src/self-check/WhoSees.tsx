import { messages } from '../messages/index.ts';

const words = messages.selfChecks.privacy;

/** What a colleague, the server or those who run the computer could and could not see. */
export function WhoSees() {
  return (
    <details className="who-sees">
      <summary>{words.heading}</summary>
      <p>{words.intro}</p>
      <dl>
        {words.rows.map(({ who, could, couldNot }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <strong>{words.could}</strong> {could}
            </dd>
            <dd>
              <strong>{words.couldNot}</strong> {couldNot}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.own}</p>
    </details>
  );
}
