/** Ämter importieren. */
export const imports = {
  'imports.title': 'Ämter importieren',
  'imports.subtitle':
    'Der heutige Stand als CSV-Datei: eine Zeile je Amt. Zuerst wird nur geprüft.',
  'imports.file': 'CSV-Datei auswählen',
  'imports.fileOther': 'Andere CSV-Datei auswählen',
  'imports.busy': 'Wird geprüft …',
  'imports.loading': 'Wird geladen …',
  'imports.drop': 'Sie können die Datei auch hierher ziehen.',
  'imports.check': 'Ergebnis der Prüfung',
  'imports.chosenFile': 'Datei: {{name}}',
  'imports.count.new_one': '{{number}} neu',
  'imports.count.new_other': '{{number}} neu',
  'imports.count.unchanged': '{{number}} unverändert',
  'imports.count.faulty': '{{number}} fehlerhaft',
  'imports.status.new': 'neu',
  'imports.status.unchanged': 'unverändert',
  'imports.status.faulty': 'fehlerhaft',
  'imports.show': 'Zeilen',
  'imports.show.all': 'alle',
  'imports.row.line': 'Zeile',
  'imports.row.department': 'Fachbereich',
  'imports.row.person': 'Person',
  'imports.row.status': 'Ergebnis',
  'imports.row.problems': 'Was zu tun ist',
  'imports.rows.caption': 'Zeilen der Datei',
  'imports.rows.none': 'Keine Zeilen mit diesem Ergebnis.',
  'imports.rows.more': '{{number}} weitere Zeilen zeigen',
  'imports.fine': 'Alles in Ordnung. Sie können laden.',
  'imports.nothing': 'Die Datei enthält nichts Neues.',
  'imports.faulty_one':
    '{{number}} Zeile ist fehlerhaft. Korrigieren Sie die Datei, oder laden Sie ohne diese Zeile.',
  'imports.faulty_other':
    '{{number}} Zeilen sind fehlerhaft. Korrigieren Sie die Datei, oder laden Sie ohne diese Zeilen.',
  'imports.apply_one': '{{number}} Amt laden',
  'imports.apply_other': '{{number}} Ämter laden',
  'imports.applyWithout_one': '{{number}} Amt laden, ohne fehlerhafte Zeilen',
  'imports.applyWithout_other':
    '{{number}} Ämter laden, ohne fehlerhafte Zeilen',
  'imports.done_one': '{{number}} Amt geladen.',
  'imports.done_other': '{{number}} Ämter geladen.',
  'imports.toDirectory': 'Zum Verzeichnis',
  'imports.columns': 'Spalten der Datei',
  'imports.columns.text':
    'Die erste Zeile nennt die Spalten. Fachbereich und Person müssen als Spalten da sein; eine Zeile ohne Person ist ein unbesetztes Amt.',
  'imports.column.department':
    'Name oder Kurzname; muss in jeder Zeile stehen.',
  'imports.column.title': 'Wie das Amt heißt. Ohne Angabe: Digital Scout.',
  'imports.column.personNames': 'Name, E-Mail oder Benutzername',
  'imports.column.person':
    'Wer das Amt hat. Bleibt das Feld leer, ist das Amt unbesetzt.',
  'imports.column.from':
    'Erster Tag im Amt, zum Beispiel 01.03.2026; muss dort stehen, wo eine Person steht.',
  'imports.column.decision': 'Freiwillig, zum Beispiel das Aktenzeichen.',
  'imports.column.deputy':
    'Freiwillig, geschrieben wie die Person. Mit „Stellvertretung von“ und „Stellvertretung bis“ nennen Sie die Tage; sonst gilt sie ab heute ein Jahr lang.',
  'imports.sampleFile': 'aemter-beispiel.csv',
  'imports.sample': 'Beispieldatei herunterladen',
  'imports.forbidden':
    'Ämter importiert das CDO-Büro. Bitte wenden Sie sich dorthin.',
  'imports.onlyFaulty_one':
    '{{number}} Zeile ist fehlerhaft, und sonst enthält die Datei nichts Neues. Bitte korrigieren Sie die Datei.',
  'imports.onlyFaulty_other':
    '{{number}} Zeilen sind fehlerhaft, und sonst enthält die Datei nichts Neues. Bitte korrigieren Sie die Datei.',
  'imports.row.nobody': 'unbesetzt',
  'imports.problem.alreadyInOffice':
    'Diese Person hat das Amt dort schon, oder sie steht zweimal in der Datei. Bitte prüfen Sie „seit“ und „Beschluss“.',
  'imports.problem.ownDeputy':
    'Niemand vertritt sich selbst. Bitte nennen Sie jemand anderen.',
} as const;
