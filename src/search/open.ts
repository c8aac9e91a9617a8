import dialog from 'virtual:search-dialog';

/** Opens search from its button in the header and with the key `/`. Everything else of search is loaded then. Runs on every page: keep it small. */
const button = document.querySelector<HTMLAnchorElement>('[data-search]');

function open(event: Event): void {
  if (!button) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('main [type=search]');
  if (field) field.focus();
  // Where the script cannot be had, the page of search says what there is.
  else
    import(/* @vite-ignore */ dialog).then(
      ({ openDialog }: typeof import('./dialog.tsx')) => openDialog(),
      () => location.assign(button.href),
    );
}

button?.setAttribute('role', 'button');
button?.setAttribute('aria-haspopup', 'dialog');
button?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
button?.addEventListener('keydown', (event) => event.key === ' ' && open(event));
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || (target as Element).closest('input,textarea,select,[contenteditable],dialog[open]')) return;
  try {
    if (localStorage['rapport-search-key'] === 'off') return;
  } catch {}
  open(event);
});
