/** The schema number of events written today. Older ones are migrated by `gate.ts`; newer ones are kept and not read. */
export const recordVersion = 2;
