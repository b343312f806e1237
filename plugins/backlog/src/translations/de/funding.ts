/** Der Bericht über die Förderung. */
export const funding = {
  'funding.title': 'Fördertöpfe',
  'funding.help': 'Beträge aller Maßnahmen dieser Tafel.',
  'funding.partOnly':
    'Beträge nur der Maßnahmen, die zum Filter passen. „Noch frei“ rechnet deshalb ohne die anderen.',
  'funding.empty': 'Es gibt noch keinen Fördertopf.',
  'funding.items_one': '1 Maßnahme',
  'funding.items_other': '{{number}} Maßnahmen',
  'funding.sum.cost': 'Kosten',
  'funding.sum.planned': 'geplant',
  'funding.sum.applied': 'beantragt',
  'funding.sum.granted': 'bewilligt',
  'funding.sum.ordered': 'beauftragt',
  'funding.sum.drawn': 'abgerufen',
  'funding.sum.proven': 'nachgewiesen',
  'funding.sum.own': 'Eigenanteil',
  'funding.left': 'noch frei',
  'funding.noCeiling': 'ohne Obergrenze',
  'funding.over': '{{amount}} zu viel',
  'funding.total': 'Summe',
  'funding.deadlines': 'Fristen',
  'funding.deadlinesHelp':
    'Was nicht versäumt werden darf, das Nächste zuerst.',
  'funding.noDeadlines': 'Es steht keine Frist an.',
  'funding.allDeadlines': 'Alle {{count}} Fristen zeigen',
} as const;
