/** The card on the page of a school. */
export const schoolCard = {
  'schoolCard.title': 'Items',
  'schoolCard.empty': 'There is no item for this school yet.',
  'schoolCard.sum_one': '1 item, the town’s own share is {{amount}}',
  'schoolCard.sum_other':
    '{{count}} items, the town’s own share is {{amount}} altogether',
  'schoolCard.all_one': 'See it on the board',
  'schoolCard.all_other': 'See all {{count}} on the board',
} as const;
