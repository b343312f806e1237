/** Texte der Verzeichnisse. */
export const reference = {
  'reference.title': 'Verzeichnisse',
  'reference.subtitle':
    'Die amtlichen Verzeichnisse, auf die sich Einträge beziehen. Aus ihnen schlägt das Formular LeiKa-Schlüssel und OZG-IDs vor.',
  'reference.tabs': 'Verzeichnisse',
  'reference.list.leika.name': 'LeiKa',
  'reference.list.leika.description':
    'Leistungskatalog der öffentlichen Verwaltung; jede Leistung hat einen Schlüssel mit 14 Ziffern, der mit 99 beginnt.',
  'reference.list.ozg.name': 'OZG',
  'reference.list.ozg.description':
    'Leistungen nach dem Onlinezugangsgesetz; jede hat eine Nummer mit fünf Ziffern.',
  'reference.empty.admin':
    'Dieses Verzeichnis ist noch leer. Laden Sie es als CSV-Datei hoch.',
  'reference.empty.other':
    'Dieses Verzeichnis ist noch leer. Die Portalverwaltung kann es hochladen.',
  'reference.status.items': 'Leistungen',
  'reference.status.version': 'Fassung',
  'reference.status.importedAt': 'Eingelesen am',
  'reference.status.source': 'Aus der Datei',
  'reference.search.title': 'Im Verzeichnis suchen',
  'reference.search.label': 'Schlüssel, Name oder Teil des Namens',
  'reference.search.count_one': '{{number}} Leistung',
  'reference.search.count_other': '{{number}} Leistungen',
  'reference.search.countFirst_one': '{{number}} Leistung',
  'reference.search.countFirst_other':
    '{{number}} Leistungen; die ersten {{shown}} sind zu sehen',
  'reference.search.nothing':
    'Nichts gefunden zu „{{query}}“. Versuchen Sie es mit einem Teil des Wortes.',
  'reference.upload.title': 'Neue Fassung einlesen',
  'reference.upload.description':
    'Ersetzt das ganze Verzeichnis. Einträge behalten die Schlüssel, die sie haben.',
  'reference.upload.button': 'CSV-Datei auswählen',
  'reference.upload.hint.leika':
    'Nötig sind eine Spalte mit dem Schlüssel und eine mit der Bezeichnung.',
  'reference.upload.hint.ozg':
    'Nötig sind eine Spalte mit der OZG-ID und eine mit der Leistung.',
  'reference.result.changed': 'Fassung {{version}} ist eingelesen',
  'reference.result.same':
    'Genau das stand schon im Verzeichnis; es bleibt bei Fassung {{version}}',
  'reference.result.sum':
    '{{rows}} Zeilen: {{accepted}} angenommen, {{rejected}} nicht.',
  'reference.rejected.button': 'Nicht angenommene Zeilen als CSV',
  'reference.rejected.first_one': 'Die erste nicht angenommene Zeile',
  'reference.rejected.first_other':
    'Die ersten {{count}} nicht angenommenen Zeilen',
  'reference.rejected.row': 'Zeile {{line}}: {{what}} – {{reason}}',
  'reference.rejected.fileName': '{{list}}-nicht-angenommen.csv',
  'reference.rejected.line': 'Zeile',
  'reference.rejected.key': 'Schlüssel',
  'reference.rejected.name': 'Bezeichnung',
  'reference.rejected.reason': 'Grund',
  'reference.reason.invalid_key': 'kein gültiger Schlüssel',
  'reference.reason.missing_name': 'ohne Bezeichnung',
  'reference.reason.duplicate_key': 'Schlüssel steht schon weiter oben',
  'reference.reason.marked_invalid': 'in der Datei als ungültig gekennzeichnet',
  'reference.reason.surplus_cells': 'mehr Werte als die Überschrift Spalten',
};
