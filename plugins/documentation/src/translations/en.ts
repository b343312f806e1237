/** English texts around documentation, the reference for other languages. Its pages are in the language of their authors. */
export const english = {
  title: 'Documentation',
  listSubtitle: 'What teams have written about their entries.',
  listEmpty: 'No team has written documentation yet.',
  contents: 'Contents of the documentation',
  toEntity: 'To what it describes',
  toContents: 'To the first page',
  empty:
    'This documentation has no pages yet. The team puts them into its repository as Markdown files in the folder “docs”.',
  missing:
    'There is no documentation here that the portal may show. Perhaps the address is old, or the team has not named a folder for it.',
  unreadable:
    'The documentation cannot be read at the moment. The portal does not reach the repository of the team, or there is nothing at the place that the team has named. What it describes is not affected.',
  retry: 'Try again',
  pictureNamed: '[Picture, shown only in the repository: {{name}}]',
  picture: '[Picture, shown only in the repository]',
  'problem.settings':
    'The file mkdocs.yml cannot be read. The pages therefore stand in the order of their names.',
  'problem.leftOut':
    'Some files are too large or too many and are missing here. They are in the repository of the team.',
};
