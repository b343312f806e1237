/** Die Seite „Erste Schritte als Digital Scout“. */
export const firstSteps = {
  'firstSteps.title': 'Erste Schritte als Digital Scout',
  'firstSteps.subtitle':
    'Eine Seite, fünf Minuten. Mehr brauchen Sie für den Anfang nicht.',
  'firstSteps.what.title': 'Was Sie tun',
  'firstSteps.what.text':
    'Sie sorgen dafür, dass die Einträge Ihres Fachbereichs im Servicekatalog stimmen: Ansprechpersonen, Links, Fristen, Texte. Das sind wenige Minuten im Monat. Sie müssen nichts programmieren und keine Technik betreuen.',
  'firstSteps.tasks.title': '1. Schauen Sie in „Meine Aufgaben“',
  'firstSteps.tasks.text':
    'Dort steht, was fällig ist. Einmal in der Woche bekommen Sie eine Zusammenfassung. Ist nichts zu tun, steht dort „Alles erledigt“.',
  'firstSteps.tasks.link': 'Meine Aufgaben öffnen',
  'firstSteps.confirm.title': '2. Bestätigen Sie Einträge',
  'firstSteps.confirm.text':
    'Lesen Sie den Eintrag und drücken Sie „Stimmt noch“. Mehrere auf einmal geht auch. Sind Sie unsicher, markieren Sie den Eintrag als zweifelhaft und schreiben einen Satz dazu.',
  'firstSteps.proposals.title': '3. Entscheiden Sie über Vorschläge',
  'firstSteps.proposals.text':
    'Alle im Rathaus können Änderungen vorschlagen. Sie sehen alt und neu nebeneinander und nehmen jedes Feld einzeln an oder lehnen es ab. Ein kurzer Dank gehört dazu.',
  'firstSteps.deputy.title': '4. Denken Sie an Ihre Vertretung',
  'firstSteps.deputy.text':
    'Vor dem Urlaub tragen Sie auf der Seite Ihres Fachbereichs eine Vertretung mit Zeitraum ein. Aufgaben und Rechte gehen dann von selbst über und kommen von selbst zurück.',
  'firstSteps.leave.title': '5. Wenn Sie aufhören',
  'firstSteps.leave.text':
    'Beenden Sie Ihr Amt auf der Seite Ihres Fachbereichs und übergeben Sie Ihre Einträge. Die neue Person zeichnet gegen; bis dahin stehen beide Namen am Eintrag.',
  'firstSteps.help.title': 'Wer hilft',
  'firstSteps.help.text':
    'Das CDO-Büro und die anderen Scouts. Alle stehen im Verzeichnis der Digital Scouts. Fragen sind erwünscht.',
  'firstSteps.help.link': 'Zum Verzeichnis der Digital Scouts',
  'firstSteps.print': 'Seite drucken',
} as const;
