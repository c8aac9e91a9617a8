/** Words that say nothing of what a text is about here, those for the person asked about among them. They count in titles, and in a question that holds nothing else. English. */
const listed = `a about all am an and any are as at be been but by can cant could did didnt do does doesnt doing dont for from get got had has have
having he her here hers herself hes him himself his i id if ill im in into is isnt it its ive just let like may me might my of on or our ours
shall she shes should so some than that thats the their theirs them themself themselves then there these they theyre this those through to too
up us was we were what whats when where which while who whom whose why will with would you your yours yourself youre how
anyone anybody someone somebody client clients guy guys person people
want wants`;

const stopWords: ReadonlySet<string> = new Set(listed.split(/\s+/));

/** Beginnings of questions about what to do, as against what something is. */
const practical = /\b(how (do|to|can|should|would)|what (to|do|should|if|can|now)|when (do|to|should)|should i|can i|do i)\b/;

/** Whether a question asks what to do. */
export const isPractical = (plain: string): boolean => practical.test(plain);

/** Whether a plain word says nothing of what a text is about. */
export const isStopWord = (plain: string): boolean => stopWords.has(plain);
