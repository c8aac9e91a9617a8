/** The language of the page, of dates and of sorting: BCP 47. */
export const tag = 'en-US';

/** @param whole whole percent */
export const percent = (whole: number) => `${whole}%`;
