import { messages } from '../messages/index.ts';

const words = messages.record.progress;

/** One thing to do, and how far it is. */
export interface State {
  object: string;
  title: string;
  href: string;
  /** That it is done, with the day. */
  done?: string | false | undefined;
  /** What came of it. */
  result?: string | false | undefined;
  /** It is begun and not finished. */
  open?: boolean | undefined;
  /** Said when nothing of it is done. */
  none: string;
  /** Said when it has been changed since it was done. */
  changed?: string | false | undefined;
}

/** Whether anything of it is done or begun. */
export const begun = ({ done, result, open }: State): boolean => Boolean(done || result || open);

/** Things to do, each with how far it is. */
export function StateTable({ states }: { states: readonly State[] }) {
  return (
    <table>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {states.map((state) => (
          <tr key={state.object}>
            <th scope="row">
              <a href={state.href}>{state.title}</a>
            </th>
            <td>
              {state.done && <span className="done">{state.done}</span>} {state.result && <span>{state.result} </span>}
              {state.open && <span>{messages.record.begun} </span>}
              {!begun(state) && <span className="soft">{state.none}</span>}
              {state.changed && <span className="soft"> {state.changed}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
