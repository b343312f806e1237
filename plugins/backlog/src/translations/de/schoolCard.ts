/** Die Karte auf der Seite einer Schule. */
export const schoolCard = {
  'schoolCard.title': 'Maßnahmen',
  'schoolCard.empty': 'Für diese Schule gibt es noch keine Maßnahme.',
  'schoolCard.sum_one': '1 Maßnahme, Kosten an dieser Schule {{amount}}',
  'schoolCard.sum_other':
    '{{count}} Maßnahmen, Kosten an dieser Schule zusammen {{amount}}',
  'schoolCard.ownOfMany': 'Eigenanteil {{amount}} für {{count}} Schulen',
  'schoolCard.all_one': 'Auf der Tafel ansehen',
  'schoolCard.all_other': 'Alle {{count}} auf der Tafel ansehen',
} as const;
