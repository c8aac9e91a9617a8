import type { Asked, Correction } from './ask.ts';
import { openSearch, type Search } from './find.ts';
import { placeOf } from './packed-index.ts';
import { marked, passageOf } from './passage.ts';
import { type Found, grouped, type ReadDocument, readDocument, regard } from './rank.ts';
import { type CoreFile, type Kind, type PostingsFile, type TextsFile, version } from './schema.ts';
import { type Answer, type Failure, type Result, regarded, shown, textOf } from './show.ts';
import { nearest, slipsFor } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { readText } from './words.ts';

/** Reads a file of the index by its name; `anew` past every cache. Rejects when it cannot be had. */
export type ReadFile = (name: string, anew?: boolean) => Promise<unknown>;

/** Search that cannot answer, and why. */
export class SearchFailed extends Error {
  readonly why: Failure;
  constructor(why: Failure) {
    super(why);
    this.why = why;
  }
}

/** Search over files that are read when they are needed. */
export interface Engine {
  /**
   * Answers a question.
   * @param open kinds of which all results are shown
   * @throws {SearchFailed} when a file cannot be had, or is of another version
   */
  answer(question: string, open?: readonly Kind[]): Promise<Answer>;
}

/** Documents whose words are kept, about. */
const kept = 400;

/** A question with some of its words replaced. */
function replaced(question: string, corrections: readonly Correction[]): string {
  return corrections.reduce((all, { typed, read }) => all.replace(typed, read), question);
}

/** Words of the course for those of a question that it does not hold, with one slip more than search forgives. */
function suggestionFor(question: string, { index, reduce }: Search): string | undefined {
  const weight = (word: string) => index.frequency(reduce(word));
  const corrections = readText(question).flatMap(({ plain, written }): Correction[] => {
    if (isStopWord(plain) || weight(plain) > 0 || plain.length < 3) return [];
    const [read] = nearest(plain, index.words, slipsFor(plain) + 1, weight);
    return read ? [{ typed: written, read }] : [];
  });
  return corrections.length > 0 ? replaced(question, corrections) : undefined;
}

/** Opens search over the files of the index. Nothing is read before the first question. */
export function createEngine(read: ReadFile): Engine {
  let opened: Promise<{ core: CoreFile; search: Search }> | undefined;
  const texts = new Map<string, Promise<TextsFile>>();
  const documentsRead = new Map<number, ReadDocument>();

  const open = (anew: boolean) => {
    texts.clear();
    documentsRead.clear();
    opened = read('index.pack', anew).then((file) => {
      const core = file as CoreFile;
      if (core?.version !== version) throw new SearchFailed('outdated');
      return { core, search: openSearch(core) };
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  const textsOf = async (found: readonly Found[], core: CoreFile): Promise<Map<number, TextsFile[number]>> => {
    const out = new Map<number, TextsFile[number]>();
    await Promise.all(
      found.map(async ({ document }) => {
        const [file = '', first = 0] = core.texts[placeOf(core.texts, ([, start]) => start > document)] ?? [];
        if (!texts.has(file)) {
          const reading = read(file) as Promise<TextsFile>;
          reading.catch(() => texts.delete(file));
          texts.set(file, reading);
        }
        const row = (await texts.get(file))?.[document - first];
        if (row) out.set(document, row);
      }),
    );
    return out;
  };

  const answer = async (question: string, wholly: readonly Kind[], anew: boolean): Promise<Answer> => {
    const { core, search } = await (anew ? open(true) : (opened ?? open(false)));
    const asked: Asked = search.read(question);
    await Promise.all(
      search.index.missing(asked.clauses.map(({ term }) => term)).map(async (file) => search.index.take(file, (await read(file)) as PostingsFile)),
    );
    const ranked = search.answer(asked);
    const near = await textsOf(ranked.slice(0, regarded), core);
    for (const [document, [, title, , text]] of near)
      if (!documentsRead.has(document)) documentsRead.set(document, readDocument(textOf({ title, text }), search.reduce));
    const groups = grouped(regard(ranked, asked, documentsRead));
    if (documentsRead.size > kept) documentsRead.clear();
    const visible = groups.map(({ kind, found }) => ({
      kind,
      count: found.length,
      found: wholly.includes(kind) ? found : found.slice(0, shown[kind]),
    }));
    const rows = await textsOf(
      visible.flatMap(({ found }) => found),
      core,
    );
    const sought = { terms: asked.marks, reduce: search.reduce, names: search.names };
    const results = (found: readonly Found[]) =>
      found.flatMap(({ document }): Result[] => {
        const row = rows.get(document);
        if (!row) return [];
        const [href, title, within, text] = row;
        return [{ href, within, title: marked(title, sought), passage: passageOf(text, sought) }];
      });
    return {
      groups: visible.map(({ kind, count, found }) => ({ kind, count, results: results(found) })),
      count: groups.reduce((sum, { found }) => sum + found.length, 0),
      readAs: asked.corrections.length > 0 ? replaced(question, asked.corrections) : undefined,
      suggestion: groups.length === 0 ? suggestionFor(question, search) : undefined,
    };
  };

  return {
    answer: (question, wholly = []) =>
      answer(question, wholly, false)
        // After a new build the parts have new names, and a kept core names the old ones.
        .catch((error) => (error instanceof SearchFailed && error.why === 'outdated' ? Promise.reject(error) : answer(question, wholly, true)))
        .catch((error) => Promise.reject(error instanceof SearchFailed ? error : new SearchFailed('unreachable'))),
  };
}
