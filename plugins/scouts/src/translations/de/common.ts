/** Wörter, die auf vielen Seiten stehen. */
export const common = {
  'common.role.scout': 'Digital Scout',
  'common.role.deputy': 'Vertretung',
  'common.role.interim': 'übergangsweise',
  'common.role.until': '{{role}} bis {{date}}',
  'common.state.vacant': 'unbesetzt',
  'common.state.nominated': 'nominiert',
  'common.state.confirmed': 'bestätigt',
  'common.state.accepted': 'angenommen',
  'common.state.appointed': 'ernannt',
  'common.state.appointedFrom': 'ernannt ab {{date}}',
  'common.state.ending': 'endet am {{date}}',
  'common.state.endingSoon': 'Ende steht fest',
  'common.state.closed': 'aufgehoben',
  'common.state.inProcedure': 'Besetzung läuft',
  'common.state.vacantFor': 'unbesetzt seit {{duration}}',
  'common.state.vacantToday': 'unbesetzt seit heute',
  'common.state.neverFilled': 'noch nie besetzt',
  'common.reason.own_wish': 'eigener Wunsch',
  'common.reason.new_tasks': 'neue Aufgaben',
  'common.reason.left_town_hall': 'nicht mehr im Rathaus',
  'common.reason.moved_department': 'in einem anderen Fachbereich',
  'common.reason.reorganisation': 'Organisationsänderung',
  'common.reason.other': 'anderer Grund',
  'common.person.removed': 'Name gelöscht',
  'common.person.undisclosed': 'eine Person',
  'common.person.itself': 'vom Portal',
  'common.person.hint': 'Name einer Person',
  'common.person.other': 'Andere Person …',
  'common.unit.department': 'Fachbereich',
  'common.failure.forbidden':
    'Dafür fehlt Ihnen das Recht. Es wurde nichts geändert.',
  'common.failure.conflict':
    'Das geht nicht mehr, weil sich inzwischen etwas geändert hat. Bitte laden Sie die Seite neu.',
  'common.failure.notFound':
    'Das gibt es nicht mehr. Bitte laden Sie die Seite neu.',
  'common.failure.offline':
    'Das Portal ist nicht erreichbar. Ihre Eingaben bleiben stehen, bitte versuchen Sie es gleich noch einmal.',
  'common.failure.other':
    'Das hat nicht geklappt. Ihre Eingaben bleiben stehen, bitte versuchen Sie es gleich noch einmal.',
  'common.undone': 'Rückgängig gemacht.',
  'common.undoFailed':
    'Das lässt sich nicht mehr rückgängig machen: {{reason}}',
} as const;
