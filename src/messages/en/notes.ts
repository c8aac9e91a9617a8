/** The private notes: in lessons, in questions, in conversations. */
export const notes = {
  about: 'Private: nobody else sees it. Leave out names.',
  kept: 'Kept on this device.',
  lost: 'This browser does not let the page keep notes. Copy it elsewhere before you leave.',
};
