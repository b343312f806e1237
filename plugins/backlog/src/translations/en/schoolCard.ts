/** The card on the page of a school. */
export const schoolCard = {
  'schoolCard.title': 'Items',
  'schoolCard.empty': 'There is no item for this school yet.',
  'schoolCard.sum_one': '1 item, its cost at this school is {{amount}}',
  'schoolCard.sum_other':
    '{{count}} items, their cost at this school is {{amount}} altogether',
  'schoolCard.ownOfMany': 'own share {{amount}} for {{count}} schools',
  'schoolCard.all_one': 'See it on the board',
  'schoolCard.all_other': 'See all {{count}} on the board',
} as const;
