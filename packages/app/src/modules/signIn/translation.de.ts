/** German texts of the way in. */
export default {
  documentTitle: 'Anmelden',
  claim: 'IT-Dienste, Ansprechpersonen und Zuständigkeiten an einem Ort',
  'demo.title': 'Wer möchten Sie sein?',
  'demo.intro':
    'Dies ist eine Vorführung mit erfundenen Personen einer Beispielstadt. Wählen Sie jemanden aus und sehen Sie das Portal mit diesen Augen; ein Passwort brauchen Sie nicht.',
  'demo.last': 'Zuletzt gewählt',
  'demo.search': 'Person finden',
  'demo.searchHelp': 'Name, Funktion oder Fachbereich',
  'demo.found_one': '{{count}} Person',
  'demo.found_other': '{{count}} Personen',
  'demo.nobody': 'Zu Ihrer Suche passt niemand.',
  'demo.clear': 'Alle zeigen',
  'demo.busy': 'Anmeldung läuft …',
  'oidc.title': 'Anmelden',
  'oidc.intro':
    'Bitte melden Sie sich mit dem Konto an, das Sie auch an Ihrem Arbeitsplatz verwenden.',
  'oidc.button': 'Mit dem Dienstkonto anmelden',
  'oidc.busy': 'Ein Fenster zur Anmeldung ist geöffnet …',
  'oidc.help':
    'Es passiert nichts? Bitte erlauben Sie im Browser Fenster dieser Seite oder wenden Sie sich an den IT-Service.',
  'none.title': 'Noch kann sich niemand anmelden',
  'none.what':
    'Das Portal läuft, weiß aber noch nicht, wie Beschäftigte sich anmelden. Solange das so ist, kommt niemand hinein.',
  'none.todo':
    'An die Portalverwaltung: Bitte richten Sie einen Anmeldedienst ein (auth.providers.oidc). Das Betriebshandbuch zeigt, wie.',
};
