import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';

const words = messages.selfChecks.leave;

/** Goes to another page at once, in the place of this one: "back" does not lead here again. */
export function leave(neutral: string): void {
  document.body.replaceChildren();
  location.replace(neutral);
}

/** Always in view; Shift three times does the same (the pattern of GOV.UK's "Exit this page"). */
export function LeaveButton({ neutral }: { neutral: string }) {
  const [left, setLeft] = useState(3);
  useEffect(() => {
    let presses: number[] = [];
    const listen = ({ code, repeat, timeStamp }: KeyboardEvent) => {
      if (!/^Shift/.test(code)) presses = [];
      else if (!repeat) presses = [...presses, timeStamp].slice(-3);
      setLeft(3 - presses.length);
      const [first = 0] = presses;
      if (presses.length === 3 && timeStamp - first < 2_000) leave(neutral);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [neutral]);
  return (
    <p className="leave">
      <a
        className="corner-button"
        href={neutral}
        onClick={(event) => {
          event.preventDefault();
          leave(neutral);
        }}
      >
        {words.label}
      </a>
      <small>{words.hint}</small>
      <span role="status" className="visually-hidden">
        {left < 3 && left > 0 && words.left(left)}
      </span>
    </p>
  );
}
