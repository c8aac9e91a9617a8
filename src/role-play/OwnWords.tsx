import { useLayoutEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { noteKeeper } from '../record/note-keeper.ts';

/** Under which private note the words of one turn are kept: the play, the place in it, and the turn, which another choice before may have changed. */
export const ownWordsNote = (play: string, step: number, turn: string): string => `said:${play}/${step}/${turn}`;

const words = messages.rolePlay.ownWords;

interface Props {
  /** Id of the private note. */
  note: string;
  name: string;
  /** Shows the replies; takes what was written. */
  onShow(text: string): void;
}

/** Room for one's own words before the replies appear. They are kept as a private note and enter no record. */
export function OwnWords({ note: id, name, onShow }: Props) {
  const [text, setText] = useState('');
  const [lost, setLost] = useState(false);
  const [note] = useState(() =>
    noteKeeper(id, {
      show: (change) => {
        setText(change);
        return true;
      },
      say: (state) => setLost(state === 'lost'),
    }),
  );
  useLayoutEffect(() => note.open(), [note]);
  return (
    <form
      className="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(text);
      }}
    >
      <label htmlFor="own-words">{words.label(name)}</label>
      <textarea
        id="own-words"
        rows={3}
        value={text}
        aria-describedby="own-words-about"
        onChange={(event) => {
          setText(event.currentTarget.value);
          note.type(event.currentTarget.value);
        }}
      />
      <p className="soft" id="own-words-about" role="status">
        {lost ? messages.notes.lost : words.about}
      </p>
      <p className="actions">
        <button type="submit" className="button">
          {words.show}
        </button>
      </p>
    </form>
  );
}
