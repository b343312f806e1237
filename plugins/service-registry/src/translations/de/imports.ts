/** Texte der Importseiten. */
export const imports = {
  'imports.title': 'Import',
  'imports.subtitle':
    'Eine ganze Liste von Einträgen aus einer Tabelle übernehmen. Es wird nichts geschrieben, bevor Sie das Ergebnis gesehen haben, und jeder Import lässt sich als Ganzes zurücknehmen.',
  'imports.list.title': 'Bisherige Importe',
  'imports.list.empty':
    'Bisher gab es keinen Import. Wählen Sie oben eine Datei, um zu beginnen.',
  'imports.list.rows_one': '{{number}} Zeile',
  'imports.list.rows_other': '{{number}} Zeilen',
  'imports.state.uploaded': 'Zuordnung offen',
  'imports.state.checking': 'wird geprüft',
  'imports.state.checked': 'geprüft, nicht übernommen',
  'imports.state.applying': 'wird übernommen',
  'imports.state.applied': 'übernommen',
  'imports.state.reverted': 'zurückgenommen',
  'imports.state.failed': 'fehlgeschlagen',
  'imports.upload.title': 'Datei hochladen',
  'imports.upload.description':
    'Eine Tabelle als CSV, zum Beispiel aus Excel: „Speichern unter“, dann „CSV UTF-8“.',
  'imports.upload.button': 'CSV-Datei auswählen',
  'imports.upload.busy': 'Wird hochgeladen …',
  'imports.upload.drop': 'Oder legen Sie die Datei hier ab.',
  'imports.upload.hint':
    'Bis 32 MB; Semikolon, Komma oder Tabulator; UTF-8 oder Windows-1252. In der ersten Zeile stehen die Überschriften.',
  'imports.upload.refused': '„{{fileName}}“ wurde nicht angenommen',
  'imports.upload.fault.empty': 'Die Datei ist leer.',
  'imports.upload.fault.tooBig':
    'Die Datei ist größer als {{maximum}} MB. Bitte teilen Sie sie auf.',
  'imports.upload.fault.workbook':
    'Das ist eine Arbeitsmappe und keine CSV-Datei. Bitte öffnen Sie sie und speichern Sie die Tabelle als „CSV UTF-8“.',
  'imports.upload.fault.utf16':
    'Die Datei ist in UTF-16 gespeichert. Bitte speichern Sie sie als „CSV UTF-8“.',
  'imports.sample.button': 'Beispieldatei',
  'imports.sample.fileName': 'servicekatalog-beispiel.csv',
  'imports.sample.first.title': 'Beispiel: Meldebescheinigung',
  'imports.sample.first.summary':
    'Bescheinigung über den Wohnsitz, online zu beantragen',
  'imports.sample.first.aliases': 'Wohnsitzbescheinigung, Bescheinigung',
  'imports.sample.second.title': 'Beispiel: Software für das Melderegister',
  'imports.sample.second.summary': 'Führt das Melderegister',
  'imports.one.title': 'Import „{{name}}“',
  'imports.one.short': 'Import',
  'imports.one.uploaded': 'hochgeladen am {{when}}',
  'imports.one.columns_one': '{{count}} Spalte',
  'imports.one.columns_other': '{{count}} Spalten',
  'imports.one.delimiter': 'getrennt durch {{delimiter}}',
  'imports.delimiter.semicolon': 'Semikolon',
  'imports.delimiter.comma': 'Komma',
  'imports.delimiter.tab': 'Tabulator',
  'imports.steps.label': 'Schritte des Imports',
  'imports.steps.upload': 'Hochladen',
  'imports.steps.map': 'Zuordnen',
  'imports.steps.check': 'Prüfen',
  'imports.steps.apply': 'Übernehmen',
  'imports.steps.done': 'Fertig',
  'imports.steps.finished': 'erledigt',
  'imports.mapping.title': 'Welche Spalte gehört wohin?',
  'imports.mapping.description':
    'Aus den Überschriften haben wir einen Vorschlag gemacht. Bitte prüfen Sie ihn; was Sie nicht brauchen, lassen Sie weg.',
  'imports.mapping.unnamed': 'Spalte {{position}} (ohne Überschrift)',
  'imports.mapping.noValues': 'keine Werte in den ersten Zeilen',
  'imports.mapping.leaveOut': 'nicht übernehmen',
  'imports.mapping.also': 'Füllt außerdem: {{fields}}',
  'imports.mapping.name': 'Kurzname',
  'imports.mapping.check': 'Zeilen prüfen',
  'imports.mapping.nothingWritten': 'Dabei wird noch nichts geschrieben.',
  'imports.constants.title': 'Für alle Zeilen gleich',
  'imports.constants.description':
    'Für das, was in der Datei nicht steht, zum Beispiel Art und Fachbereich.',
  'imports.constants.none': 'kein Wert',
  'imports.constants.add': 'Weiteres Feld hinzufügen',
  'imports.matchBy.heading': 'Welche Zeilen gehören zu vorhandenen Einträgen?',
  'imports.matchBy.description':
    'Passt eine Zeile zu einem Eintrag, ändert sie ihn; die anderen werden neue Einträge.',
  'imports.matchBy.legend': 'Erkennen an',
  'imports.matchBy.title.label': 'Titel',
  'imports.matchBy.title.explanation':
    'Groß- und Kleinschreibung spielt keine Rolle.',
  'imports.matchBy.name.label': 'Kurzname',
  'imports.matchBy.name.explanation':
    'Am sichersten: Er ändert sich nie. Eine hier gespeicherte CSV-Datei enthält ihn.',
  'imports.matchBy.ozgId.label': 'OZG-ID',
  'imports.matchBy.ozgId.explanation':
    'Nur wenn keine Nummer bei mehreren Einträgen steht.',
  'imports.missing.key.title': 'Keine Spalte ist „{{field}}“ zugeordnet',
  'imports.missing.key.text':
    'Daran sollen die Zeilen erkannt werden. Bitte ordnen Sie eine Spalte zu oder wählen Sie einen anderen Weg.',
  'imports.missing.required.title': 'Es fehlt noch: {{fields}}',
  'imports.missing.required.text':
    'Ohne diese Angabe lassen sich vorhandene Einträge ändern, aber keine neuen anlegen. Ordnen Sie eine Spalte zu oder legen Sie einen Wert für alle Zeilen fest.',
  'imports.progress.starting': 'Einen Moment …',
  'imports.progress.checking': '{{done}} von {{total}} Zeilen geprüft',
  'imports.progress.applying': '{{done}} von {{total}} Zeilen übernommen',
  'imports.progress.reverting': '{{done}} von {{total}} Zeilen zurückgenommen',
  'imports.progress.label.checking': 'Die Zeilen werden geprüft',
  'imports.progress.label.applying': 'Die Zeilen werden übernommen',
  'imports.progress.label.reverting': 'Der Import wird zurückgenommen',
  'imports.progress.leave':
    'Sie können die Seite verlassen, die Arbeit geht weiter.',
  'imports.failure.title': 'Das hat nicht geklappt',
  'imports.failure.safe': 'Es wurde nichts geschrieben.',
  'imports.result.title': 'Das würde geschehen',
  'imports.result.description':
    'Ergebnis der Prüfung. Geschrieben ist noch nichts.',
  'imports.result.tabs': 'Zeilen danach, was mit ihnen geschieht',
  'imports.result.faulty.title_one':
    '{{number}} Zeile kann nicht übernommen werden',
  'imports.result.faulty.title_other':
    '{{number}} Zeilen können nicht übernommen werden',
  'imports.result.faulty.text':
    'Die Gründe stehen unten. Ändern Sie die Zuordnung, verbessern Sie die Datei und laden Sie sie neu hoch, oder lassen Sie diese Zeilen weg.',
  'imports.result.fine.title': 'Alles passt',
  'imports.result.fine.text': 'Sie können den Import übernehmen.',
  'imports.result.nothing.title': 'Es gibt nichts zu tun',
  'imports.result.nothing.text':
    'Alle Zeilen stehen genau so schon im Servicekatalog.',
  'imports.result.back': 'Zuordnung ändern',
  'imports.status.new': 'Neu',
  'imports.status.changed': 'Geändert',
  'imports.status.unchanged': 'Unverändert',
  'imports.status.faulty': 'Fehlerhaft',
  'imports.status.left': 'Geblieben',
  'imports.rows.none': 'Solche Zeilen gibt es nicht.',
  'imports.rows.will.new_one': '{{number}} Zeile wird ein neuer Eintrag.',
  'imports.rows.will.new_other': '{{number}} Zeilen werden neue Einträge.',
  'imports.rows.will.changed_one': '{{number}} Zeile ändert einen Eintrag.',
  'imports.rows.will.changed_other':
    '{{number}} Zeilen ändern je einen Eintrag.',
  'imports.rows.will.unchanged_one':
    '{{number}} Zeile steht schon so im Servicekatalog.',
  'imports.rows.will.unchanged_other':
    '{{number}} Zeilen stehen schon so im Servicekatalog.',
  'imports.rows.will.faulty_one': '{{number}} Zeile wird nicht übernommen.',
  'imports.rows.will.faulty_other':
    '{{number}} Zeilen werden nicht übernommen.',
  'imports.rows.was.new_one': '{{number}} Zeile wurde ein neuer Eintrag.',
  'imports.rows.was.new_other': '{{number}} Zeilen wurden neue Einträge.',
  'imports.rows.was.changed_one':
    '{{number}} Zeile hat einen Eintrag geändert.',
  'imports.rows.was.changed_other':
    '{{number}} Zeilen haben je einen Eintrag geändert.',
  'imports.rows.was.unchanged_one':
    '{{number}} Zeile stand schon so im Servicekatalog.',
  'imports.rows.was.unchanged_other':
    '{{number}} Zeilen standen schon so im Servicekatalog.',
  'imports.rows.was.faulty_one': '{{number}} Zeile wurde weggelassen.',
  'imports.rows.was.faulty_other': '{{number}} Zeilen wurden weggelassen.',
  'imports.rows.will.left_one': '{{number}} Zeile bleibt, wie sie ist.',
  'imports.rows.will.left_other': '{{number}} Zeilen bleiben, wie sie sind.',
  'imports.rows.was.left_one':
    '{{number}} Zeile wurde nicht zurückgenommen, weil sie seitdem jemand geändert hat.',
  'imports.rows.was.left_other':
    '{{number}} Zeilen wurden nicht zurückgenommen, weil sie seitdem jemand geändert hat.',
  'imports.rows.unknownKeys':
    'Das Portal nimmt nur Schlüssel an, die in seinen Verzeichnissen stehen. Sind Ihre neuer, kann die Portalverwaltung das Verzeichnis neu einlesen.',
  'imports.rows.toReference': 'Zu den Verzeichnissen',
  'imports.rows.line': 'Zeile {{line}}',
  'imports.rows.untitled': 'ohne Titel',
  'imports.rows.values_one': '{{count}} Angabe',
  'imports.rows.values_other': '{{count}} Angaben',
  'imports.rows.changes_one': '{{count}} Änderung',
  'imports.rows.changes_other': '{{count}} Änderungen',
  'imports.rows.before': 'vorher:',
  'imports.rows.after': 'nachher:',
  'imports.rows.pages': 'Seiten der Zeilen',
  'imports.rows.first': 'Zu den ersten Zeilen',
  'imports.rows.next': 'Weitere Zeilen',
  'imports.faultyFile.button': 'Fehlerhafte Zeilen als CSV',
  'imports.faultyFile.failed':
    'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
  'imports.faultyFile.name': '{{name}}-fehlerhaft.csv',
  'imports.faultyFile.line': 'Zeile',
  'imports.faultyFile.field': 'Feld',
  'imports.faultyFile.reason': 'Grund',
  'imports.apply.button_one': '{{count}} Zeile übernehmen',
  'imports.apply.button_other': '{{count}} Zeilen übernehmen',
  'imports.apply.title': 'Import übernehmen?',
  'imports.apply.confirm': 'Übernehmen',
  'imports.apply.new_one': '{{number}} neuer Eintrag wird angelegt.',
  'imports.apply.new_other': '{{number}} neue Einträge werden angelegt.',
  'imports.apply.changed_one': '{{number}} Eintrag wird geändert.',
  'imports.apply.changed_other': '{{number}} Einträge werden geändert.',
  'imports.apply.unchanged_one': '{{number}} Eintrag bleibt, wie er ist.',
  'imports.apply.unchanged_other': '{{number}} Einträge bleiben, wie sie sind.',
  'imports.apply.allOrNothing':
    'Es wird entweder alles geschrieben oder nichts. Danach können Sie den Import als Ganzes zurücknehmen.',
  'imports.apply.skip_one': 'Die {{number}} fehlerhafte Zeile weglassen',
  'imports.apply.skip_other': 'Die {{number}} fehlerhaften Zeilen weglassen',
  'imports.done.applied.title': 'Übernommen am {{when}}',
  'imports.done.applied.text':
    'Neu angelegt: {{created}}, geändert: {{changed}}.',
  'imports.done.reverted.title': 'Zurückgenommen am {{when}}',
  'imports.done.reverted.text':
    'Die Einträge sind wieder so, wie sie vor diesem Import waren.',
  'imports.done.toList': 'Zum Servicekatalog',
  'imports.done.another': 'Weiterer Import',
  'imports.done.rows': 'Zeilen dieses Imports',
  'imports.revert.button': 'Import rückgängig machen',
  'imports.revert.title': 'Import rückgängig machen?',
  'imports.revert.confirm': 'Import rückgängig machen',
  'imports.revert.text':
    'Neu angelegte Einträge ({{created}}) werden zurückgezogen, geänderte ({{changed}}) werden wieder, wie sie vorher waren. Wurde einer davon seitdem bearbeitet, geschieht nichts und wir sagen Ihnen, welcher.',
};
