/** Words that say nothing of what a text is about. They count in titles, and in a question that holds nothing else. English. */
const listed = `a about all am an and any are as at be been but by can cant could did didnt do does doesnt doing dont for from get got had has have
having he her here hers herself hes him himself his i id if ill im in into is isnt it its ive just let like may me might my of on or our ours
shall she shes should so some than that thats the their theirs them themself themselves then there these they theyre this those through to too
up us was we were what whats when where which while who whom whose why will with would you your yours yourself youre how`;

const stopWords: ReadonlySet<string> = new Set(listed.split(/\s+/));

/** Whether a plain word says nothing of what a text is about. */
export const isStopWord = (plain: string): boolean => stopWords.has(plain);
