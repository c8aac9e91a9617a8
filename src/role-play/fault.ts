/** One thing that is wrong in a scenario, or worth a look. */
export interface Fault {
  /** Where it stands in the file. */
  path: PropertyKey[];
  wrong: string;
  remedy: string;
}
