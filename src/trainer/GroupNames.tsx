import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { askDesk, type DeskError } from './ask-desk.ts';
import type { Overview } from './protocol.ts';
import { readGroups } from './read-groups.ts';

const words = messages.figures.groups;

/** Puts people into groups, by lines of name and group. */
export function GroupNames({ onChange }: { onChange(overview: Overview): void }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const keep = async () => {
    const { members, unread } = readGroups(text);
    if (unread.length > 0) return setSaid(words.unread(unread.join(', ')));
    if (members.length === 0) return setSaid(words.emptyFirst);
    try {
      onChange(await askDesk('groups', { members }));
      setSaid(words.kept(members.length));
      setText('');
    } catch (error) {
      setSaid(messages.trainer.troubles[(error as DeskError).trouble]);
    }
  };
  return (
    <details className="narrow no-print">
      <summary>{words.set}</summary>
      <p id="groups-about">{words.setAbout}</p>
      <label htmlFor="groups-text">{words.setLabel}</label>
      <textarea
        id="groups-text"
        dir="auto"
        rows={6}
        placeholder={words.setExample}
        aria-describedby="groups-about"
        value={text}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <p role="status" className="result-words">
        {said}
      </p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => void keep()}>
          {words.keep}
        </button>
      </p>
    </details>
  );
}
