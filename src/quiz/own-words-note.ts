import { useLayoutEffect, useRef, useState } from 'react';
import { noteKeeper } from '../record/note-keeper.ts';
import type { Question } from './schema.ts';
import type { Response } from './types/marking.ts';
import type { OwnWordsResponse } from './types/own-words/mark.ts';

const noteOf = (id: string) => `own-words:${id}`;

const isOwnWords = (question: Question, response: unknown): response is OwnWordsResponse =>
  question.type === 'own-words' && typeof response === 'object' && response !== null && 'text' in response;

/** The response as it may enter the record: what was written in own words stays out. */
export function recordable(question: Question, response: Response): unknown {
  return isOwnWords(question, response) ? { ...response, text: '' } : response;
}

/**
 * Keeps what is written in own words as a private note while it is typed, and brings it back.
 * For other types it does nothing.
 */
export function useOwnWords(question: Question) {
  const own = question.type === 'own-words';
  const [text, setText] = useState<string>();
  const [lost, setLost] = useState(false);
  const typed = useRef(false);
  const [note] = useState(() =>
    noteKeeper(noteOf(question.id), {
      // The card keeps what has been written in it; the next visit shows what came from elsewhere as well.
      show: (change) => {
        if (!typed.current) setText((now) => change(now ?? ''));
        return !typed.current;
      },
      say: (state) => {
        setText((now) => now ?? '');
        setLost(state === 'lost');
      },
    }),
  );

  // Before the page is painted: what is typed then and left at once is kept as well.
  useLayoutEffect(() => (own ? note.open() : undefined), [own, note]);

  return {
    /** The stored response with the written words put back. */
    given(stored: unknown): unknown {
      if (!own) return stored;
      return text !== undefined && isOwnWords(question, stored) ? { ...stored, text } : undefined;
    },
    /** What was written and not yet kept as an answer. */
    drafted: own && text ? { text, met: [], compared: false } : undefined,
    /** Keeps what is being written. */
    draft(response: Response): void {
      if (!isOwnWords(question, response)) return;
      typed.current = true;
      note.type(response.text);
    },
    /** The words cannot be stored: to be said beside the question, in the words of `noteLost`. */
    lost,
  };
}
