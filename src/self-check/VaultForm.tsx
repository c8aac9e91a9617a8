import type { ReactNode } from 'react';

interface Props {
  className?: string;
  /** What the button says. It waits while the form is at work. */
  label: string;
  working: boolean;
  onSubmit(): Promise<void>;
  /** The fields. */
  children?: ReactNode;
}

/** A form of the vault: the browser completes nothing in it, and it loads no page. */
export function VaultForm({ className, label, working, onSubmit, children }: Props) {
  return (
    <form
      className={className}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {children}
      <p className="actions">
        <button type="submit" className="button quiet" disabled={working}>
          {label}
        </button>
      </p>
    </form>
  );
}
