/** Deleted items. */
export const deleted = {
  'deleted.title': 'Deleted items',
  'deleted.subtitle': 'What was deleted stays here and can be restored.',
  'deleted.forbidden':
    'Deleted items are shown to those who may write on the board.',
  'deleted.empty': 'Nothing is deleted.',
  'deleted.count_one': '1 deleted item',
  'deleted.count_other': '{{count}} deleted items',
  'deleted.when': 'deleted on {{when}}, was in “{{column}}”',
  'deleted.restore': 'Restore',
  'deleted.restoreOf': 'Restore {{item}}',
  'deleted.more': 'Show more',
} as const;
