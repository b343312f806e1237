/** Karten auf den Seiten des Katalogs. */
export const card = {
  'card.group.title': 'Digital Scouts',
  'card.group.link': 'Zur Seite der Digital Scouts',
  'card.group.parent': 'Zuständig ist {{unit}}:',
  'card.group.cdoOffice': 'Hier ist niemand im Amt. Es hilft: {{unit}}.',
  'card.group.vacant_one': '{{number}} Amt ist unbesetzt.',
  'card.group.vacant_other': '{{number}} Ämter sind unbesetzt.',
  'card.user.title': 'Ämter',
  'card.user.empty': 'Kein Amt als Digital Scout.',
  'card.user.since': 'seit {{date}}',
  'card.user.from': 'ab {{date}}',
} as const;
