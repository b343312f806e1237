/** Units of the directory among the results of the portal's search. */
export const search = {
  'search.title': 'Digital Scouts',
  'search.vacant_one': '{{number}} post is vacant',
  'search.vacant_other': '{{number}} posts are vacant',
} as const;
