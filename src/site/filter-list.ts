/** Makes the filters of a page work: each select hides the entries of the list whose values do not hold its choice. Without script the whole list stands there. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  const list = document.getElementById(form.dataset.filters ?? '');
  const count = form.parentElement?.querySelector<HTMLElement>('[data-count]');
  /** What is said, by the number of entries shown: the page brings the words. */
  const counts: string[] = JSON.parse(count?.dataset.count ?? '[]');
  const entries = [...(list?.children ?? [])].filter((entry) => entry instanceof HTMLElement);
  const selects = [...form.querySelectorAll('select')];
  const filter = () => {
    for (const entry of entries)
      entry.hidden = !selects.every(({ name, value }) => value === '' || (entry.dataset[name] ?? '').split('|').includes(value));
    const shown = entries.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = selects.some(({ value }) => value !== '') ? (counts[shown] ?? '') : '';
  };
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser may bring earlier choices back.
  filter();
}
