/** Nachfolge eines Fachbereichs. */
export const reorganisation = {
  'reorganisation.title': 'Nachfolge eines Fachbereichs',
  'reorganisation.subtitle':
    'Einträge, Ämter und offene Schritte eines Fachbereichs gehen zusammen auf einen anderen über. Das lässt sich rückgängig machen.',
  'reorganisation.from': 'Bisheriger Fachbereich',
  'reorganisation.to': 'Nachfolger',
  'reorganisation.choose': 'Bitte wählen',
  'reorganisation.same': 'Bitte wählen Sie zwei verschiedene Fachbereiche.',
  'reorganisation.preview': 'Das würde übergehen',
  'reorganisation.preview.entries_one': '{{number}} Eintrag',
  'reorganisation.preview.entries_other': '{{number}} Einträge',
  'reorganisation.preview.posts_one': '{{number}} Amt',
  'reorganisation.preview.posts_other': '{{number}} Ämter',
  'reorganisation.preview.handovers_one': '{{number}} offene Übergabe',
  'reorganisation.preview.handovers_other': '{{number}} offene Übergaben',
  'reorganisation.preview.nothing':
    'In diesem Fachbereich gibt es nichts, was übergehen könnte.',
  'reorganisation.preview.all': 'Alle {{number}} Einträge zeigen',
  'reorganisation.note': 'Anmerkung',
  'reorganisation.noteHelp':
    'Freiwillig, zum Beispiel der Organisationsbeschluss.',
  'reorganisation.do': 'Alles auf {{to}} übertragen',
  'reorganisation.confirm.title': 'Wirklich übertragen?',
  'reorganisation.confirm.text':
    'Von {{from}} auf {{to}}: {{what}}. Die Beteiligten sehen es sofort.',
  'reorganisation.done': 'Übertragen auf {{to}}.',
  'reorganisation.list': 'Bisherige Übertragungen',
  'reorganisation.list.caption': 'Bisherige Übertragungen, die neueste zuerst',
  'reorganisation.list.empty': 'Bisher gab es keine.',
  'reorganisation.list.line': '{{from}} → {{to}}',
  'reorganisation.state.running': 'läuft',
  'reorganisation.state.done': 'erledigt',
  'reorganisation.state.undoing': 'wird rückgängig gemacht',
  'reorganisation.state.undone': 'rückgängig gemacht',
  'reorganisation.undo': 'Rückgängig machen',
  'reorganisation.undoOf':
    'Übertragung von {{from}} auf {{to}} rückgängig machen',
  'reorganisation.undo.title': 'Übertragung rückgängig machen?',
  'reorganisation.undo.text':
    'Genau das, was übergegangen ist, kommt zu {{from}} zurück.',
  'reorganisation.undo.done': 'Rückgängig gemacht.',
  'reorganisation.forbidden':
    'Die Nachfolge eines Fachbereichs regelt das CDO-Büro. Bitte wenden Sie sich dorthin.',
  'reorganisation.toDirectory': 'Zum Verzeichnis',
  'reorganisation.started':
    'Die Übertragung auf {{to}} hat begonnen. Sie läuft von selbst weiter.',
  'reorganisation.conflict':
    'Für einen der beiden Fachbereiche läuft schon eine Übertragung. Bitte warten Sie, bis sie erledigt ist.',
  'reorganisation.undo.started':
    'Es wird rückgängig gemacht. Das läuft von selbst weiter.',
} as const;
