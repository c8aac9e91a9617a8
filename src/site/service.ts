/** A service as it is shown. */
export interface ServiceView {
  id: string;
  name: string;
  /** Of the whole country, not the agency's own choice. */
  national: boolean;
  serves: string;
  refer: string;
  hours: string;
  cost: string;
  languages: string[];
  /** The day of the last check, in words. */
  checked: string;
  /** Such as "Call 555-0142", with the address that does it. */
  ways: { label: string; href: string }[];
}
