/** Was die Schulen bekommen und worauf sie warten. */
export const equity = {
  'equity.title': 'Geld und Wartezeit nach Schulen',
  'equity.help':
    'Kosten einer Maßnahme für mehrere Schulen sind auf sie verteilt. Abgelehntes zählt nicht.',
  'equity.choose': 'Dargestellte Zahl',
  'equity.figure.money': 'Geld',
  'equity.figure.wait': 'längste Wartezeit',
  'equity.empty': 'Das Verzeichnis kennt noch keine Schulen.',
  'equity.spent': 'abgeschlossen',
  'equity.planned': 'noch offen',
  'equity.table': 'Zahlen nach Schulen',
  'equity.school': 'Schule',
  'equity.doneItems': 'abgeschlossene Maßnahmen',
  'equity.openItems': 'offene Maßnahmen',
  'equity.medianWait': 'mittlere Wartezeit',
  'equity.longestWait': 'längste Wartezeit',
  'equity.days_one': '1 Tag',
  'equity.days_other': '{{count}} Tage',
  'equity.noWait': 'wartet auf nichts',
  'equity.total': 'Summe',
} as const;
