/** Cards on the pages of the catalog. */
export const card = {
  'card.group.title': 'Digital Scouts',
  'card.group.link': 'To the page of the Digital Scouts',
  'card.group.parent': '{{unit}} takes care of it:',
  'card.group.cdoOffice':
    'Nobody is in office here. Help comes from: {{unit}}.',
  'card.group.vacant_one': '{{number}} post is vacant.',
  'card.group.vacant_other': '{{number}} posts are vacant.',
  'card.user.title': 'Offices',
  'card.user.empty': 'No office as Digital Scout.',
  'card.user.since': 'since {{date}}',
  'card.user.from': 'from {{date}}',
} as const;
