/** Saved views: filters with a name. */
export const savedView = {
  'savedView.open': 'Views',
  'savedView.active': 'View: {{name}}',
  'savedView.title': 'Saved views',
  'savedView.own': 'Your own',
  'savedView.shared': 'For everybody',
  'savedView.isShared': '(visible to everybody)',
  'savedView.empty':
    'No view is saved yet. Filter the board and give the result a name.',
  'savedView.saveThis': 'Save current view …',
  'savedView.copy': 'Copy link',
  'savedView.copied':
    'The link is copied. It shows the same selection to everybody who opens it.',
  'savedView.notCopied':
    'The browser does not allow that. Please copy the address from the address bar.',
  'savedView.save': 'Save view',
  'savedView.change': 'Change view',
  'savedView.changeOf': 'Change {{name}}',
  'savedView.deleteOf': 'Delete {{name}}',
  'savedView.deleted': 'The view "{{name}}" is deleted.',
  'savedView.saved': 'The view "{{name}}" is saved.',
  'savedView.name': 'Name',
  'savedView.nameHelp':
    'Filters, order and kind of view are saved, not the items themselves.',
  'savedView.share': 'Visible to everybody',
  'savedView.anew': 'Replace by what the page shows now',
  'savedView.confirm': 'Save view',
  'savedView.taken':
    'There is a view of this name already. Please choose another one.',
  'savedView.overtaken':
    'Somebody else has changed the view; it is called "{{name}}" now. If you save again, your version counts.',
} as const;
