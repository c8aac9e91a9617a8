/** For fields in which somebody writes of themselves: a browser may keep what is typed, or send it to its maker to check or complete it. */
export const typedPrivately = {
  autoComplete: 'off',
  autoCorrect: 'off',
  // As text: the script that draws the page leaves an attribute out whose value is false.
  spellCheck: 'false',
  ...{ writingsuggestions: 'false' },
} as const;
