import type { readFiles } from '../../src/catalog/load.ts';
import type { Material } from './lessons.ts';

/** Sentences and headings of the real lessons, from which made-up ones are made. */
export function materialOf({ modules }: ReturnType<typeof readFiles>['content']): Material {
  const passages = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.passages));
  return {
    sentences: passages
      .filter(({ kind, avoid }) => kind === 'prose' && !avoid)
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=[A-Z])/))
      .filter((sentence) => sentence.length > 30),
    headings: passages.filter(({ heading }) => heading > 0).map(({ text }) => text),
  };
}
