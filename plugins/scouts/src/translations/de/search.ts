/** Fachbereiche des Verzeichnisses unter den Treffern der Portalsuche. */
export const search = {
  'search.title': 'Digital Scouts',
  'search.vacant_one': '{{number}} Amt ist unbesetzt',
  'search.vacant_other': '{{number}} Ämter sind unbesetzt',
} as const;
