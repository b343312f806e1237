/** Bedarf melden. */
export const handIn = {
  'handIn.title': 'Bedarf melden',
  'handIn.subtitle':
    'Sagen Sie in wenigen Sätzen, was Ihrer Schule fehlt. Die Task Force prüft es und antwortet Ihnen hier.',
  'handIn.forbidden':
    'Bedarfe melden Schulen und die Task Force. Sie gehören zu keiner Schule.',
  'handIn.toBoard': 'Zur Tafel',
  'handIn.new': 'Neuer Bedarf',
  'handIn.newHelp':
    'Kosten, Förderung und Termine klärt die Task Force mit Ihnen.',
  'handIn.writeOn': 'Entwurf weiterschreiben',
  'handIn.school': 'Schule',
  'handIn.chooseSchool': 'bitte wählen',
  'handIn.what': 'Was wird gebraucht?',
  'handIn.whatHelp': 'In einer Zeile, zum Beispiel „WLAN in der Aula“.',
  'handIn.noCategory': 'weiß ich nicht',
  'handIn.why': 'Wofür, und was geht heute nicht?',
  'handIn.whyHelp':
    'Ein paar Sätze genügen. Keine Namen von Schülerinnen und Schülern.',
  'handIn.send': 'Bedarf melden',
  'handIn.keep': 'Als Entwurf behalten',
  'handIn.kept': 'Der Entwurf ist gespeichert. Nur Ihre Schule sieht ihn.',
  'handIn.done':
    '{{number}} ist gemeldet. Was daraus wird, sehen Sie auf dieser Seite.',
  'handIn.conflict':
    'Jemand aus Ihrer Schule hat den Entwurf inzwischen geändert; er heißt jetzt „{{title}}“. Wenn Sie noch einmal senden, gilt Ihr Text.',
  'handIn.drafts': 'Entwürfe',
  'handIn.draftsHelp': 'Noch nicht gemeldet.',
  'handIn.noDrafts': 'Keine Entwürfe.',
  'handIn.changed': 'geändert {{when}}',
  'handIn.edit': 'Weiterschreiben',
  'handIn.editDraft': '„{{title}}“ weiterschreiben',
  'handIn.deleteDraft': '„{{title}}“ löschen',
  'handIn.draftDeleted': 'Der Entwurf ist gelöscht.',
  'handIn.became': 'Was daraus geworden ist: {{school}}',
  'handIn.becameHelp': 'Alle Maßnahmen für diese Schule, die neueste zuerst.',
  'handIn.nothingYet': 'Für diese Schule gibt es noch keine Maßnahme.',
  'handIn.since': 'seit {{date}}',
  'handIn.because': 'Begründung: {{reason}}',
} as const;
