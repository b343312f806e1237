/** Items in the portal's search. */
export const search = {
  'search.title': 'Maßnahmen',
  'search.schoolsAndMore': '{{schools}} und {{more}} weitere',
  'search.programme': '{{programme}} ({{state}})',
};
