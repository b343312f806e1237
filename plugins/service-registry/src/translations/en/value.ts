/** How single values are put into words. */
export const value = {
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  yes: 'yes',
  no: 'no',
  link: '{{title}} ({{purpose}}): {{url}}',
} as const;
