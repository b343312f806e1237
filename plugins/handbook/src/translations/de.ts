/** German texts around the handbook. */
export default {
  title: 'Handbuch',
  contents: 'Inhalt des Handbuchs',
  toContents: 'Zum Inhalt',
  empty: 'Das Handbuch hat in diesem Portal keine Seiten.',
  'search.title': 'Handbuch',
};
