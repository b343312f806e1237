/** Worte der Importseiten für Einträge; die übrigen bringen die gemeinsamen Seiten mit. */
export const imports = {
  'imports.subtitle':
    'Eine ganze Liste von Einträgen aus einer Tabelle übernehmen. Es wird nichts geschrieben, bevor Sie das Ergebnis gesehen haben, und jeder Import lässt sich als Ganzes zurücknehmen.',
  'imports.sample.button': 'Beispieldatei',
  'imports.sample.fileName': 'servicekatalog-beispiel.csv',
  'imports.sample.first.title': 'Beispiel: Meldebescheinigung',
  'imports.sample.first.summary':
    'Bescheinigung über den Wohnsitz, online zu beantragen',
  'imports.sample.first.aliases': 'Wohnsitzbescheinigung, Bescheinigung',
  'imports.sample.second.title': 'Beispiel: Software für das Melderegister',
  'imports.sample.second.summary': 'Führt das Melderegister',
  'imports.mapping.name': 'Kurzname',
  'imports.constants.none': 'kein Wert',
  'imports.constants.description':
    'Für das, was in der Datei nicht steht, zum Beispiel Art und Fachbereich.',
  'imports.matchBy.heading': 'Welche Zeilen gehören zu vorhandenen Einträgen?',
  'imports.matchBy.description':
    'Passt eine Zeile zu einem Eintrag, ändert sie ihn; die anderen werden neue Einträge.',
  'imports.matchBy.title.label': 'Titel',
  'imports.matchBy.title.explanation':
    'Groß- und Kleinschreibung spielt keine Rolle.',
  'imports.matchBy.name.label': 'Kurzname',
  'imports.matchBy.name.explanation':
    'Am sichersten: Er ändert sich nie. Eine hier gespeicherte CSV-Datei enthält ihn.',
  'imports.matchBy.ozgId.label': 'OZG-ID',
  'imports.matchBy.ozgId.explanation':
    'Nur wenn keine Nummer bei mehreren Einträgen steht.',
  'imports.result.nothing.text':
    'Alle Zeilen stehen genau so schon im Servicekatalog.',
  'imports.rows.will.new_one': '{{number}} Zeile wird ein neuer Eintrag.',
  'imports.rows.will.new_other': '{{number}} Zeilen werden neue Einträge.',
  'imports.rows.will.changed_one': '{{number}} Zeile ändert einen Eintrag.',
  'imports.rows.will.changed_other':
    '{{number}} Zeilen ändern je einen Eintrag.',
  'imports.rows.will.unchanged_one':
    '{{number}} Zeile steht schon so im Servicekatalog.',
  'imports.rows.will.unchanged_other':
    '{{number}} Zeilen stehen schon so im Servicekatalog.',
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
  'imports.rows.unknownKeys':
    'Das Portal nimmt nur Schlüssel an, die in seinen Verzeichnissen stehen. Sind Ihre neuer, kann die Portalverwaltung das Verzeichnis neu einlesen.',
  'imports.rows.toReference': 'Zu den Verzeichnissen',
  'imports.apply.new_one': '{{number}} neuer Eintrag wird angelegt.',
  'imports.apply.new_other': '{{number}} neue Einträge werden angelegt.',
  'imports.apply.changed_one': '{{number}} Eintrag wird geändert.',
  'imports.apply.changed_other': '{{number}} Einträge werden geändert.',
  'imports.apply.unchanged_one': '{{number}} Eintrag bleibt, wie er ist.',
  'imports.apply.unchanged_other': '{{number}} Einträge bleiben, wie sie sind.',
  'imports.done.reverted.text':
    'Die Einträge sind wieder so, wie sie vor diesem Import waren.',
  'imports.done.toList': 'Zum Servicekatalog',
  'imports.revert.text':
    'Neu angelegte Einträge ({{created}}) werden zurückgezogen, geänderte ({{changed}}) werden wieder, wie sie vorher waren. Wurde einer davon seitdem bearbeitet, geschieht nichts und wir sagen Ihnen, welcher.',
};
