/** What can be wrong with an uploaded file, its columns and its rows. */
export const FILE_PROBLEM_CODES = [
  'file_wrong_type',
  'file_too_big',
  'file_empty',
  'file_not_text',
  'file_utf16',
  'file_cut_off',
  'file_quote_not_closed',
  'file_without_rows',
  'file_too_many_rows',
  'file_too_many_columns',
  'missing_column',
  'unknown_column',
  'surplus_cells',
  'unknown_value',
  'not_a_number',
  'ambiguous_match',
  'kept_in_repository',
  'faulty_rows',
  'changed_since_check',
  'changed_since_import',
  'wrong_import_state',
  'row_repeated',
  'row_left',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

/** The sentences for {@link FILE_PROBLEM_CODES}. */
export const fileProblemMessages: Record<
  'de' | 'en',
  Record<FileProblemCode, string>
> = {
  de: {
    file_wrong_type: 'Bitte senden Sie die Datei als CSV (text/csv).',
    file_too_big:
      'Die Datei ist größer als {{maximum}} MB. Bitte teilen Sie sie auf.',
    file_empty: 'Die Datei ist leer.',
    file_not_text:
      'Das ist keine CSV-Datei. Bitte speichern Sie die Tabelle als „CSV UTF-8“.',
    file_utf16:
      'Die Datei ist in UTF-16 gespeichert. Bitte speichern Sie sie als „CSV UTF-8“.',
    file_cut_off:
      'Die Datei bricht mitten in einem Zeichen ab. Bitte laden Sie sie vollständig hoch.',
    file_quote_not_closed:
      'In Zeile {{line}} beginnt ein Anführungszeichen, das nicht geschlossen wird. Vielleicht ist die Datei unvollständig.',
    file_without_rows:
      'Die Datei enthält keine Zeile, die verwendet werden kann.',
    file_too_many_rows:
      'Die Datei hat mehr als {{maximum}} Zeilen. Bitte teilen Sie sie auf.',
    file_too_many_columns:
      'Die Datei hat mehr als {{maximum}} Spalten. Bitte löschen Sie, was Sie nicht brauchen.',
    missing_column: 'In der Datei fehlt eine Spalte: {{value}}.',
    unknown_column: 'Die Datei hat keine Spalte mit der Nummer {{value}}.',
    surplus_cells:
      'Diese Zeile hat mehr Werte als die Überschrift Spalten. Vielleicht steht ein Trennzeichen in einem Text ohne Anführungszeichen.',
    unknown_value: '„{{value}}“ ist keiner der vorgesehenen Werte.',
    not_a_number: '„{{value}}“ ist keine Zahl.',
    ambiguous_match: 'Zu dieser Zeile passen mehrere Einträge: {{value}}.',
    kept_in_repository:
      'Der Eintrag „{{value}}“ wird in einem Repository gepflegt und lässt sich hier nicht ändern.',
    faulty_rows:
      'Fehlerhafte Zeilen: {{count}}. Bitte bessern Sie die Datei aus oder lassen Sie diese Zeilen ausdrücklich weg.',
    changed_since_check:
      'Seit der Prüfung geändert: {{value}}. Bitte prüfen Sie den Import noch einmal.',
    changed_since_import:
      'Nach dem Import geändert: {{value}}. Der Import lässt sich deshalb nicht mehr als Ganzes zurücknehmen.',
    wrong_import_state:
      'Das geht im jetzigen Stand des Imports nicht. Bitte laden Sie die Seite neu.',
    row_repeated: 'Zeile {{line}} meint schon dasselbe.',
    row_left:
      'Nach dem Import von jemandem geändert: Das bleibt, wie es jetzt ist.',
  },
  en: {
    file_wrong_type: 'Please send the file as CSV (text/csv).',
    file_too_big: 'The file is larger than {{maximum}} MB. Please split it.',
    file_empty: 'The file is empty.',
    file_not_text:
      'This is not a CSV file. Please save the table as "CSV UTF-8".',
    file_utf16: 'The file is stored in UTF-16. Please save it as "CSV UTF-8".',
    file_cut_off:
      'The file ends in the middle of a character. Please upload all of it.',
    file_quote_not_closed:
      'A quotation mark opens in line {{line}} and is never closed. The file may be incomplete.',
    file_without_rows: 'The file has no row that can be used.',
    file_too_many_rows:
      'The file has more than {{maximum}} rows. Please split it.',
    file_too_many_columns:
      'The file has more than {{maximum}} columns. Please delete what you do not need.',
    missing_column: 'The file lacks a column: {{value}}.',
    unknown_column: 'The file has no column number {{value}}.',
    surplus_cells:
      'This row has more values than the heading has columns. A delimiter may stand in a text without quotation marks.',
    unknown_value: '"{{value}}" is none of the offered values.',
    not_a_number: '"{{value}}" is not a number.',
    ambiguous_match: 'Several entries fit this row: {{value}}.',
    kept_in_repository:
      'The entry "{{value}}" is kept in a repository and cannot be changed here.',
    faulty_rows:
      'Faulty rows: {{count}}. Please correct the file or leave these rows out explicitly.',
    changed_since_check:
      'Changed since the check: {{value}}. Please check the import once more.',
    changed_since_import:
      'Changed after the import: {{value}}. The import can therefore not be taken back as a whole.',
    wrong_import_state:
      'This is not possible in the present state of the import. Please reload the page.',
    row_repeated: 'Line {{line}} means the same already.',
    row_left: 'Changed by somebody after the import: it stays as it is now.',
  },
};
