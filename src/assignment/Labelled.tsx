import type { ReactNode } from 'react';

interface Props {
  /** Id of the field. What is to be known of it has the id with `-about` behind: the field names it in `aria-describedby`. */
  id: string;
  label: string;
  about?: string | undefined;
  /** The field. */
  children?: ReactNode;
}

/** A field below its label and what is to be known of it. */
export function Labelled({ id, label, about, children }: Props) {
  return (
    <p className="labelled">
      <label htmlFor={id}>{label}</label>
      {about && <small id={`${id}-about`}>{about}</small>}
      {children}
    </p>
  );
}
