/** Bahnen der Tafel. */
export const lanes = {
  'lanes.label': 'Bahnen',
  'lanes.off': 'keine',
  'lanes.by.school': 'nach Schule',
  'lanes.by.programme': 'nach Fördertopf',
  'lanes.help.school':
    'Karten lassen sich innerhalb ihrer Bahn ziehen. In eine andere Bahn kommt eine Maßnahme, wenn Sie in ihr die Schule ändern.',
  'lanes.help.programme':
    'Karten lassen sich innerhalb ihrer Bahn ziehen. In eine andere Bahn kommt eine Maßnahme, wenn Sie in ihr den Fördertopf ändern.',
  'lanes.several': 'Mehrere Schulen',
  'lanes.none.school': 'Ohne Schule',
  'lanes.none.programme': 'Ohne Fördertopf',
  'lanes.cell': '{{column}}, {{lane}}',
  'lanes.empty': '–',
  'lanes.openColumn': 'Spalte „{{column}}“ zeigen ({{number}})',
} as const;
