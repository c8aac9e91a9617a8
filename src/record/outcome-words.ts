/** How a conversation turned out, in words. */
export const outcomeWords = { good: 'went well', mixed: 'went partly well', poor: 'did not go well' } as const;
