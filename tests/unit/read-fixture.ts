import { readFileSync } from 'node:fs';

/** Folder of files written by earlier versions: never edited, only added to. */
export const frozen = new URL('../fixtures/frozen/', import.meta.url);

/** The text of a frozen file. */
export const frozenText = (name: string): string => readFileSync(new URL(name, frozen), 'utf8');
