/** English texts around the handbook, the reference for other languages. Its pages are written in German. */
export const english = {
  title: 'Handbook',
  contents: 'Contents of the handbook',
  toContents: 'To the contents',
  empty: 'The handbook has no pages on this portal.',
  'search.title': 'Handbook',
};
