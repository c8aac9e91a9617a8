/** Takes an answer back. Its button goes away with it, so the focus moves to the first choice of the same item. */
export function takeBack(button: HTMLElement, forget: () => void): void {
  button.closest('fieldset')?.querySelector('input')?.focus();
  forget();
}
