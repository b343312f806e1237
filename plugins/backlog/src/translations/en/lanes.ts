/** Lanes of a board. */
export const lanes = {
  'lanes.label': 'Lanes',
  'lanes.off': 'none',
  'lanes.by.school': 'by school',
  'lanes.by.programme': 'by funding programme',
  'lanes.help.school':
    'Cards can be dragged within their lane. An item gets into another lane when you change its school in the item itself.',
  'lanes.help.programme':
    'Cards can be dragged within their lane. An item gets into another lane when you change its funding programme in the item itself.',
  'lanes.several': 'Several schools',
  'lanes.none.school': 'Without a school',
  'lanes.none.programme': 'Without a funding programme',
  'lanes.cell': '{{column}}, {{lane}}',
  'lanes.empty': '–',
  'lanes.openColumn': 'Show column “{{column}}” ({{number}})',
} as const;
