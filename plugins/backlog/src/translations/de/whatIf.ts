/** Was wäre, wenn? */
export const whatIf = {
  'whatIf.intro':
    'Probieren Sie aus, wie weit das Geld reicht. Auf der Tafel ändert sich nichts, bis Sie die Reihenfolge übernehmen.',
  'whatIf.budget': 'Budget in Euro',
  'whatIf.budgetWrong':
    'Das ist kein Betrag. Zum Beispiel: 150.000 oder 1.234,56.',
  'whatIf.column': 'Spalte',
  'whatIf.counted': 'Das Budget bezahlt',
  'whatIf.counted.own': 'den Eigenanteil',
  'whatIf.counted.total': 'die gesamten Kosten',
  'whatIf.filtered_one':
    '1 Maßnahme der Spalte passt nicht zum Filter und wird nicht mitgerechnet.',
  'whatIf.filtered_other':
    '{{count}} Maßnahmen der Spalte passen nicht zum Filter und werden nicht mitgerechnet.',
  'whatIf.noBudget': 'Tragen Sie ein, wie viel Geld da ist.',
  'whatIf.enough_one': 'Das Geld reicht für {{number}} von 1 Maßnahme.',
  'whatIf.enough_other':
    'Das Geld reicht für {{number}} von {{count}} Maßnahmen.',
  'whatIf.left': 'Sie kosten {{spent}}, übrig bleiben {{left}}.',
  'whatIf.missing': 'Für alle fehlen {{amount}}.',
  'whatIf.unknowns_one':
    '1 Maßnahme hat noch keine Schätzung und zählt nichts.',
  'whatIf.unknowns_other':
    '{{count}} Maßnahmen haben noch keine Schätzung und zählen nichts.',
  'whatIf.empty': 'In „{{column}}“ ist nichts, was zu bezahlen wäre.',
  'whatIf.list': 'Maßnahmen in „{{column}}“ in der Reihenfolge des Geldes',
  'whatIf.line': 'Hier endet das Geld',
  'whatIf.lineLeft': 'Hier endet das Geld, übrig: {{amount}}',
  'whatIf.paid': 'im Budget',
  'whatIf.unpaid': 'nicht mehr im Budget',
  'whatIf.unknown': 'noch keine Schätzung',
  'whatIf.position': 'Platz in der Reihenfolge',
  'whatIf.apply': 'Reihenfolge übernehmen …',
  'whatIf.reset': 'Zurück zur Reihenfolge der Tafel',
  'whatIf.unsaved': 'Noch nicht übernommen',
  'whatIf.apply.title': 'Reihenfolge in „{{column}}“ übernehmen',
  'whatIf.apply.confirm': 'Reihenfolge übernehmen',
  'whatIf.apply.rest': 'Rest übernehmen',
  'whatIf.apply.moves_one': '1 Maßnahme bekommt einen anderen Platz:',
  'whatIf.apply.moves_other':
    '{{count}} Maßnahmen bekommen einen anderen Platz:',
  'whatIf.apply.move': '{{item}}: von Platz {{from}} auf Platz {{to}}',
  'whatIf.apply.more_one': 'und 1 weitere',
  'whatIf.apply.more_other': 'und {{count}} weitere',
  'whatIf.apply.gained': 'Neu im Budget: {{items}}.',
  'whatIf.apply.lost': 'Nicht mehr im Budget: {{items}}.',
  'whatIf.apply.stopped': 'Nur ein Teil ist übernommen',
  'whatIf.apply.conflict':
    '{{item}} hat sich inzwischen geändert und liegt in „{{column}}“. Es wurde nichts überschrieben. Unten steht, was noch fehlt.',
  'whatIf.applied_one': 'Reihenfolge übernommen: 1 Maßnahme verschoben.',
  'whatIf.applied_other':
    'Reihenfolge übernommen: {{count}} Maßnahmen verschoben.',
  'leave.title': 'Ansicht verlassen?',
  'leave.text':
    'Die neue Reihenfolge ist noch nicht übernommen. Wenn Sie gehen, wird sie verworfen; auf der Tafel bleibt alles, wie es ist.',
  'leave.confirm': 'Verlassen und verwerfen',
} as const;
