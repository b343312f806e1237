/** Wie einzelne Werte in Worte gefasst werden. */
export const value = {
  'value.months_one': '{{count}} Monat',
  'value.months_other': '{{count}} Monate',
  'value.yes': 'ja',
  'value.no': 'nein',
  'value.link': '{{title}} ({{purpose}}): {{url}}',
};
