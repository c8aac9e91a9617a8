/** An assignment as it is being put together: what stands in the form, whole or not. */
export interface Draft {
  /** Id of the assignment that will be made of it. */
  id: string;
  /** The version that it will be: 1, or one more than was sent. */
  version: number;
  title: string;
  name: string;
  agency: string;
  /** Objects of what is chosen, in any order. */
  chosen: string[];
  /** As typed: a whole percent, and a number or nothing. */
  passMark: string;
  attempts: string;
  /** YYYY-MM-DD, or empty. */
  due: string;
  /** Months, or empty. */
  validMonths: string;
  note: string;
  answers: boolean;
  choices: boolean;
  group: string;
  /** One link for the group, or one for each learner of the roster. */
  whom: 'group' | 'roster';
  /** The names as pasted or read, one a line. */
  roster: string;
  /** When it was last changed, ISO 8601. */
  changed: string;
}
