/**
 * The day as it is here and now, YYYY-MM-DD.
 * @param {Date} [now]
 */
export const day = (now = new Date()) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
