/** Die Karte auf der Seite einer Schule. */
export const schoolCard = {
  'schoolCard.title': 'Maßnahmen',
  'schoolCard.empty': 'Für diese Schule gibt es noch keine Maßnahme.',
  'schoolCard.sum_one': '1 Maßnahme, Eigenanteil der Stadt zusammen {{amount}}',
  'schoolCard.sum_other':
    '{{count}} Maßnahmen, Eigenanteil der Stadt zusammen {{amount}}',
  'schoolCard.all_one': 'Auf der Tafel ansehen',
  'schoolCard.all_other': 'Alle {{count}} auf der Tafel ansehen',
} as const;
