/** Handing in a need. */
export const handIn = {
  'handIn.title': 'Hand in a need',
  'handIn.subtitle':
    'Say in a few sentences what your school lacks. The task force looks at it and answers you here.',
  'handIn.forbidden':
    'Schools and the task force hand in needs. You belong to no school.',
  'handIn.toBoard': 'To the board',
  'handIn.new': 'New need',
  'handIn.newHelp': 'The task force settles costs, funding and dates with you.',
  'handIn.writeOn': 'Write on',
  'handIn.school': 'School',
  'handIn.chooseSchool': 'please choose',
  'handIn.what': 'What is needed?',
  'handIn.whatHelp': 'In one line, for example “WiFi in the assembly hall”.',
  'handIn.noCategory': 'I do not know',
  'handIn.why': 'What for, and what does not work today?',
  'handIn.whyHelp': 'A few sentences will do. No names of pupils.',
  'handIn.send': 'Hand in',
  'handIn.keep': 'Keep as a draft',
  'handIn.kept': 'The draft is saved. Only your school sees it.',
  'handIn.done':
    '{{number}} is handed in. You see on this page what becomes of it.',
  'handIn.conflict':
    'Somebody of your school has changed the draft meanwhile; it is called “{{title}}” now. If you send again, your text holds.',
  'handIn.drafts': 'Drafts',
  'handIn.draftsHelp': 'Not handed in yet.',
  'handIn.noDrafts': 'No drafts.',
  'handIn.changed': 'changed {{when}}',
  'handIn.edit': 'Write on',
  'handIn.editDraft': 'Write on “{{title}}”',
  'handIn.deleteDraft': 'Delete “{{title}}”',
  'handIn.draftDeleted': 'The draft is deleted.',
  'handIn.became': 'What became of it: {{school}}',
  'handIn.becameHelp': 'All items for this school, the newest first.',
  'handIn.nothingYet': 'There is no item for this school yet.',
  'handIn.since': 'since {{date}}',
  'handIn.because': 'Reason: {{reason}}',
} as const;
