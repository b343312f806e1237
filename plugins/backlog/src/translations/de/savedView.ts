/** Gespeicherte Ansichten: Filter mit einem Namen. */
export const savedView = {
  'savedView.open': 'Ansichten',
  'savedView.active': 'Ansicht: {{name}}',
  'savedView.title': 'Gespeicherte Ansichten',
  'savedView.own': 'Eigene',
  'savedView.shared': 'Für alle',
  'savedView.isShared': '(für alle sichtbar)',
  'savedView.empty':
    'Noch ist keine Ansicht gespeichert. Filtern Sie die Tafel und geben Sie dem Ergebnis einen Namen.',
  'savedView.saveThis': 'Aktuelle Ansicht speichern …',
  'savedView.copy': 'Link kopieren',
  'savedView.copied':
    'Der Link ist kopiert. Er zeigt allen, die ihn öffnen, denselben Ausschnitt.',
  'savedView.notCopied':
    'Der Browser lässt das nicht zu. Bitte kopieren Sie die Adresse aus der Adresszeile.',
  'savedView.save': 'Ansicht speichern',
  'savedView.change': 'Ansicht ändern',
  'savedView.changeOf': '{{name}} ändern',
  'savedView.deleteOf': '{{name}} löschen',
  'savedView.deleted': 'Die Ansicht „{{name}}“ ist gelöscht.',
  'savedView.saved': 'Die Ansicht „{{name}}“ ist gespeichert.',
  'savedView.name': 'Name',
  'savedView.nameHelp':
    'Gespeichert werden Filter, Reihenfolge und Art der Ansicht, nicht die Maßnahmen selbst.',
  'savedView.share': 'Für alle sichtbar',
  'savedView.anew': 'Durch das ersetzen, was die Seite jetzt zeigt',
  'savedView.confirm': 'Ansicht speichern',
  'savedView.taken':
    'Eine Ansicht mit diesem Namen gibt es schon. Bitte wählen Sie einen anderen.',
  'savedView.overtaken':
    'Jemand anderes hat die Ansicht geändert; sie heißt jetzt „{{name}}“. Wenn Sie noch einmal speichern, gilt Ihre Fassung.',
} as const;
