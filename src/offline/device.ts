/** Whether the site runs in a window of its own, as an installed app. */
export const runsAsApp = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Whether this is a phone or tablet that installs sites only by hand, through the menu "Share". */
export const installsByHand = (): boolean => /iPhone|iPad/.test(navigator.userAgent);
