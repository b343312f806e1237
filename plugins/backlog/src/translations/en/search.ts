/** Items in the portal's search. */
export const search = {
  'search.title': 'Items',
  'search.schoolsAndMore': '{{schools}} and {{more}} more',
  'search.programme': '{{programme}} ({{state}})',
} as const;
