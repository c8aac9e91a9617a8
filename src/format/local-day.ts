/** The day of a moment where the device is, so many weeks later: YYYY-MM-DD. */
export function localDay(moment: Date, weeks = 0): string {
  const day = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + weeks * 7);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
