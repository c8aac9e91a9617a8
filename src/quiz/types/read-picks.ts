import type { PickResponse } from './pick-each.ts';

/** Reads one control per part, named `<name>.<part id>`; empty ones are left out. */
export function readPicks(form: FormData, parts: readonly { id: string }[], name: string): PickResponse {
  return Object.fromEntries(
    parts.flatMap(({ id }) => {
      const value = form.get(`${name}.${id}`);
      return value ? [[id, String(value)]] : [];
    }),
  );
}
