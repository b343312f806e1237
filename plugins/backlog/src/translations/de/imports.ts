/** Worte der Importseiten für Maßnahmen; die übrigen bringen die gemeinsamen Seiten mit. */
export const imports = {
  'imports.link': 'Importieren',
  'imports.subtitle':
    'Maßnahmen aus einer Tabelle auf die Tafel übernehmen. Es wird nichts geschrieben, bevor Sie das Ergebnis gesehen haben, und jeder Import lässt sich zurücknehmen.',
  'imports.forbidden':
    'Maßnahmen importieren kann, wer auf dieser Tafel Maßnahmen anlegen darf.',
  'imports.number': 'Nummer',
  'imports.column': 'Spalte',
  'imports.constants':
    'Für das, was in der Datei nicht steht, zum Beispiel Spalte und Kategorie.',
  'imports.none': 'kein Wert',
  'imports.matchBy.heading': 'Welche Zeilen gehören zu vorhandenen Maßnahmen?',
  'imports.matchBy.description':
    'Passt eine Zeile zu einer Maßnahme, ändert sie diese; die anderen werden neue Maßnahmen.',
  'imports.matchBy.number.label': 'Nummer',
  'imports.matchBy.number.explanation':
    'Am sichersten: Sie ändert sich nie. Eine hier exportierte CSV-Datei enthält sie. Zeilen ohne Nummer werden an Titel und Schulen erkannt.',
  'imports.matchBy.title.label': 'Titel und Schulen',
  'imports.matchBy.title.explanation':
    'Groß- und Kleinschreibung spielt keine Rolle. Nennt eine Zeile Schulen, müssen es dieselben sein.',
  'imports.nothing': 'Alle Zeilen stehen genau so schon auf der Tafel.',
  'imports.rows.will.new_one': '{{number}} Zeile wird eine neue Maßnahme.',
  'imports.rows.will.new_other': '{{number}} Zeilen werden neue Maßnahmen.',
  'imports.rows.will.changed_one': '{{number}} Zeile ändert eine Maßnahme.',
  'imports.rows.will.changed_other':
    '{{number}} Zeilen ändern je eine Maßnahme.',
  'imports.rows.will.unchanged_one':
    '{{number}} Zeile steht schon so auf der Tafel.',
  'imports.rows.will.unchanged_other':
    '{{number}} Zeilen stehen schon so auf der Tafel.',
  'imports.rows.was.new_one': '{{number}} Zeile wurde eine neue Maßnahme.',
  'imports.rows.was.new_other': '{{number}} Zeilen wurden neue Maßnahmen.',
  'imports.rows.was.changed_one':
    '{{number}} Zeile hat eine Maßnahme geändert.',
  'imports.rows.was.changed_other':
    '{{number}} Zeilen haben je eine Maßnahme geändert.',
  'imports.rows.was.unchanged_one':
    '{{number}} Zeile stand schon so auf der Tafel.',
  'imports.rows.was.unchanged_other':
    '{{number}} Zeilen standen schon so auf der Tafel.',
  'imports.apply.new_one': '{{number}} neue Maßnahme wird angelegt.',
  'imports.apply.new_other': '{{number}} neue Maßnahmen werden angelegt.',
  'imports.apply.changed_one': '{{number}} Maßnahme wird geändert.',
  'imports.apply.changed_other': '{{number}} Maßnahmen werden geändert.',
  'imports.apply.unchanged_one': '{{number}} Maßnahme bleibt, wie sie ist.',
  'imports.apply.unchanged_other':
    '{{number}} Maßnahmen bleiben, wie sie sind.',
  'imports.reverted':
    'Die Maßnahmen sind wieder so, wie sie vor diesem Import waren.',
  'imports.revert':
    'Neu angelegte Maßnahmen ({{created}}) werden gelöscht, geänderte ({{changed}}) werden wieder, wie sie vorher waren. Was seitdem jemand geändert hat, bleibt, wie es ist; wir sagen Ihnen, was das war.',
  'imports.toBoard': 'Zur Tafel',
} as const;
