import { answer } from '../format/indexed-db.ts';
import { recordName } from './database.ts';
import { tell } from './log.ts';

/** What a learner has accepted from a trainer, kept by `src/assignment`: it holds a name, so it goes with the record. */
const beside = ['rapport-assignments'];

/** Erases the whole record and the private notes, and what is kept beside them. Not to be undone. This page and other tabs let the databases go when asked. */
export async function erase(): Promise<void> {
  for (const one of [recordName, ...beside]) await answer(indexedDB.deleteDatabase(one));
  for (const key of Object.keys(localStorage)) if (key.startsWith('rapport-')) localStorage.removeItem(key);
  // Whatever else keeps traces of what was done, such as stored pages, may forget them now.
  dispatchEvent(new Event('rapport-erased'));
  tell('record');
}
