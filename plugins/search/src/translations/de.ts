/** German texts of the search page. */
export default {
  title: 'Suche',
  subtitle:
    'Dienste, Fachverfahren, Schnittstellen, Schulen und ihre Maßnahmen an einer Stelle.',
  'field.label': 'Was suchen Sie?',
  'field.help': 'Zum Beispiel ein Name, eine Schule oder eine Nummer',
  'field.button': 'Suchen',
  'kinds.label': 'Eingrenzen',
  'kinds.all': 'Alles',
  'results.loading': 'Es wird gesucht …',
  'results.count_one': '{{count}} Treffer',
  'results.count_other': '{{count}} Treffer',
  'results.some': 'Treffer',
  'results.pages': 'Seiten',
  'results.previous': 'Vorige Seite',
  'results.next': 'Nächste Seite',
  start: 'Geben Sie ein, was Sie suchen, und drücken Sie die Eingabetaste.',
  'empty.nothing': 'Zu „{{words}}“ wurde nichts gefunden.',
  'empty.nothingOfKind': 'Zu „{{words}}“ wurde unter {{kind}} nichts gefunden.',
  'empty.tips.fewer':
    'Nehmen Sie weniger Wörter oder nur den Anfang eines Wortes.',
  'empty.tips.other': 'Versuchen Sie ein anderes Wort für dieselbe Sache.',
  'empty.tips.fresh':
    'Was eben erst geschrieben wurde, findet die Suche spätestens nach zehn Minuten.',
  'empty.everywhere': 'Überall suchen',
  'empty.services': 'Im Servicekatalog suchen',
  'building.text':
    'Die Suche wird gerade eingerichtet. Bitte versuchen Sie es in einer Minute noch einmal.',
  'building.retry': 'Noch einmal versuchen',
};
