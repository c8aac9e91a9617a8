import type { ReactNode } from 'react';
import { messages } from '../messages/index.ts';

/** A table that scrolls sideways by itself on a narrow screen, also by keyboard. */
export function ScrollTable({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that it holds controls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    <div className="table-scroll" role="group" aria-label={messages.site.scrollTable} tabIndex={0}>
      <table className={className}>{children}</table>
    </div>
  );
}
