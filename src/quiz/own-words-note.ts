import { useEffect, useRef, useState } from 'react';
import { keepNote, readNote } from '../record/notes.ts';
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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (own) readNote(noteOf(question.id)).then(setText, () => setText(''));
  }, [own, question.id]);

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
      const words = response.text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keepNote(noteOf(question.id), words).catch(() => undefined), 300);
    },
  };
}
