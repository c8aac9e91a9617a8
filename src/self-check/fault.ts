/** One thing wrong in an instrument; `path` points at the field to look at. */
export interface Fault {
  path: PropertyKey[];
  wrong: string;
  remedy: string;
}
