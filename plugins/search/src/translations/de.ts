/** German texts of the search. */
export default {
  title: 'Suche',
  titleWithWords: '„{{words}}“ – Suche',
  'field.name': 'Portal durchsuchen',
  'field.placeholder': 'Portal durchsuchen',
  'field.label': 'Was suchen Sie?',
  'field.help':
    'Zum Beispiel „Ausweis“, „Kfz“, eine Schule, ein Name oder eine Nummer',
  'field.button': 'Suchen',
  'field.clear': 'Suche leeren',
  'bar.open': 'Suche',
  'bar.close': 'Suche schließen',
  'suggestions.label': 'Vorschläge',
  'suggestions.all': 'Alle Treffer für „{{words}}“',
  'suggestions.none':
    'Keine Vorschläge. Die Suche selbst findet vielleicht mehr.',
  'suggestions.failed':
    'Vorschläge gibt es gerade nicht. Suchen können Sie trotzdem.',
  'suggestions.count_one': '{{count}} Vorschlag',
  'suggestions.count_other': '{{count}} Vorschläge',
  'facets.label': 'Eingrenzen',
  'facets.kind': 'Art',
  'facets.department': 'Fachbereich',
  'facets.count_one': '{{count}} Treffer',
  'facets.count_other': '{{count}} Treffer',
  'facets.show_one': '{{count}} Treffer anzeigen',
  'facets.show_other': '{{count}} Treffer anzeigen',
  'results.loading': 'Es wird gesucht …',
  'results.count_one': '{{formatted}} Treffer',
  'results.count_other': '{{formatted}} Treffer',
  'results.some': 'Treffer',
  'results.stale': 'Sie sehen noch die Treffer von vorhin.',
  'results.pages': 'Seiten',
  'results.previous': 'Vorige Seite',
  'results.next': 'Nächste Seite',
  start:
    'Dienste, Fachbereiche, Schulen, Maßnahmen und das Handbuch finden Sie hier an einer Stelle. Vorschläge kommen schon beim Tippen.',
  'empty.nothing': 'Zu „{{words}}“ wurde nichts gefunden.',
  'empty.narrowed':
    'Zu „{{words}}“ wurde mit den gewählten Filtern nichts gefunden.',
  'empty.tips.title': 'Oft hilft:',
  'empty.tips.other':
    'ein anderes Wort für dieselbe Sache, so wie man es am Schalter sagt',
  'empty.tips.fewer': 'weniger Wörter, oder nur der Anfang eines Wortes',
  'empty.tips.spelling': 'ein Blick auf die Schreibweise',
  'empty.everywhere': 'Ohne Filter suchen',
  'empty.services': 'Im Servicekatalog stöbern',
  'empty.contact': 'Fehlt etwas, oder brauchen Sie Hilfe?',
  'building.text':
    'Die Suche wird gerade eingerichtet. Bitte versuchen Sie es in einer Minute noch einmal.',
  'building.retry': 'Noch einmal versuchen',
};
