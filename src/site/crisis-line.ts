/** A crisis line as it is shown: its name, the ways to reach it, and whom it serves. */
export interface CrisisLineView {
  id: string;
  kind: 'crisis' | 'emergency' | 'information';
  name: string;
  /** Such as "Call 988", with the address that does it. */
  ways: { label: string; href: string }[];
  /** Whom it serves, in a sentence. */
  for: string;
}
