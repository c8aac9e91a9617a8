import { createRoot, type Root } from 'react-dom/client';
import { messages } from '../messages/index.ts';
import { SearchBox } from './SearchBox.tsx';
import styles from './search.css?url';

const words = messages.search;

/** Made once, however often it is asked for meanwhile. */
let made: Promise<{ dialog: HTMLDialogElement; root: Root }> | undefined;

interface Props {
  base: string;
  close: () => void;
}

/** What stands in the dialog. */
function SearchDialog({ base, close }: Props) {
  return (
    <>
      <div className="search-head">
        <h2 id="search-title">{words.title}</h2>
        <button type="button" className="button quiet" onClick={close}>
          {messages.site.close}
        </button>
      </div>
      <SearchBox
        base={base}
        level={3}
        onLeave={({ currentTarget }) => {
          close();
          // Closing gives the focus back to the button; a section of this very page would lose it again.
          if (currentTarget.pathname === location.pathname) setTimeout(() => location.assign(currentTarget.href));
        }}
      />
    </>
  );
}

/** Loads the styles, once; the dialog waits for them. They may fail: it works without. */
function loadStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
}

async function makeDialog() {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-labelledby', 'search-title');
  // A press beside the box closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  // A browser empties a search field at the first Escape; here it closes.
  dialog.addEventListener('keydown', (event) => {
    if (!/^Esc/.test(event.key)) return;
    event.preventDefault();
    dialog.close();
  });
  await loadStyles();
  document.body.append(dialog);
  return { dialog, root: createRoot(dialog) };
}

/**
 * Opens search above the page.
 */
export async function openDialog(): Promise<void> {
  made ??= makeDialog();
  const { dialog, root } = await made;
  if (dialog.open) return;
  root.render(<SearchDialog base={document.documentElement.dataset.base ?? '/'} close={() => dialog.close()} />);
  dialog.showModal();
  requestAnimationFrame(() => {
    const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
    field?.focus();
    field?.select();
  });
}
