/** German texts of the shared pieces, complete (the ref's type demands every key). */
export default {
  'page.breadcrumb': 'Sie sind hier',
  'loading.label': 'Wird geladen …',
  'link.newWindow': 'öffnet in einem neuen Fenster',
  'text.wideTable': 'Breite Tabelle, lässt sich seitlich verschieben',
  'text.wideCode': 'Lange Zeilen, lassen sich seitlich verschieben',
  'snackbar.close': 'Meldung schließen',
  'snackbar.undo': 'Rückgängig machen',
  'dialog.cancel': 'Abbrechen',
  'dialog.failed': 'Das hat nicht geklappt: {{reason}}',
  'time.justNow': 'gerade eben',
  'field.required': 'Pflichtfeld',
  'picker.count_one': '{{count}} Vorschlag',
  'picker.count_other': '{{count}} Vorschläge',
  'picker.searching': 'Wird gesucht …',
  'picker.nothing': 'Nichts gefunden zu „{{query}}“.',
  'picker.failed':
    'Die Suche klappt gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
  'picker.remove': '{{label}} entfernen',
  'facets.title': 'Eingrenzen',
  'facets.open': 'Eingrenzen',
  'facets.openWithCount': 'Eingrenzen ({{number}})',
  'facets.close': 'Schließen',
  'facets.more': '{{number}} mehr anzeigen',
  'facets.less': 'weniger anzeigen',
  'facets.filter': '{{facet}} filtern',
  'facets.noMatch': 'Dazu passt nichts.',
  'facets.active': 'Aktive Filter',
  'facets.remove': 'Filter „{{label}}“ entfernen',
  'facets.reset': 'alles zurücksetzen',
  'slashKey.hint': 'Die Taste „/“ führt hierher.',
  'slashKey.switchOff': 'Taste abschalten',
  'slashKey.switchOn': 'Taste „/“ einschalten',
  'contact.ask': 'Fragen Sie bitte: {{name}}.',
  'error.retry': 'Erneut versuchen',
  'error.signIn': 'Neu anmelden',
  'error.home': 'Zur Startseite',
  'error.details': 'Technische Angaben',
  'error.unauthorized.title': 'Ihre Anmeldung ist abgelaufen',
  'error.unauthorized.what':
    'Sie waren längere Zeit nicht aktiv. Deshalb weiß das Portal nicht mehr, wer Sie sind.',
  'error.unauthorized.safe': 'Es wurde nichts verändert.',
  'error.unauthorized.todo': 'Bitte melden Sie sich neu an.',
  'error.forbidden.title': 'Dafür fehlt Ihnen das Recht',
  'error.forbidden.what':
    'Ihr Konto darf diese Seite nicht sehen oder diesen Schritt nicht ausführen.',
  'error.forbidden.safe': 'Es wurde nichts verändert.',
  'error.forbidden.todo':
    'Wenn Sie das für Ihre Arbeit brauchen, wenden Sie sich bitte an die Portalverwaltung.',
  'error.notFound.title': 'Nicht gefunden',
  'error.notFound.what':
    'Unter dieser Adresse gibt es nichts, oder der Inhalt ist umgezogen.',
  'error.notFound.safe': 'Es wurde nichts verändert.',
  'error.notFound.todo':
    'Bitte prüfen Sie die Adresse oder beginnen Sie auf der Startseite.',
  'error.conflict.title': 'Jemand war schneller',
  'error.conflict.what':
    'Der Inhalt wurde in der Zwischenzeit von jemand anderem geändert.',
  'error.conflict.safe':
    'Ihre Änderung ist nicht gespeichert, und die andere wurde nicht überschrieben.',
  'error.conflict.todo':
    'Bitte laden Sie den aktuellen Stand und entscheiden Sie neu.',
  'error.invalid.title': 'Die Eingabe passt nicht',
  'error.invalid.what': 'Das Portal konnte die Eingabe nicht annehmen.',
  'error.invalid.safe': 'Es wurde nichts gespeichert.',
  'error.invalid.todo':
    'Bitte prüfen Sie die Eingabe und versuchen Sie es noch einmal.',
  'error.unavailable.title': 'Das Portal kann gerade nicht antworten',
  'error.unavailable.what': 'Bei uns ist ein Fehler aufgetreten.',
  'error.unavailable.safe': 'Was vorher gespeichert war, ist sicher.',
  'error.unavailable.todo':
    'Bitte versuchen Sie es gleich noch einmal. Bleibt es dabei, melden Sie es bitte dem IT-Service.',
  'error.offline.title': 'Keine Verbindung',
  'error.offline.what':
    'Das Portal ist von Ihrem Rechner aus nicht erreichbar.',
  'error.offline.safe': 'Was vorher gespeichert war, ist sicher.',
  'error.offline.todo':
    'Bitte prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.',
  'error.unknown.title': 'Etwas ist schiefgegangen',
  'error.unknown.what': 'Die Seite konnte nicht angezeigt werden.',
  'error.unknown.safe': 'Was vorher gespeichert war, ist sicher.',
  'error.unknown.todo':
    'Bitte versuchen Sie es noch einmal. Bleibt es dabei, melden Sie es bitte dem IT-Service.',
};
