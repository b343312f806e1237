/** Texts of the form. */
export const edit = {
  form: "The entry's form",
  required: '(required)',
  choose: 'Please choose',
  none: 'Not specified',
  navigation: 'Sections of the form',
  new: {
    title: 'New entry',
    subtitle:
      'Title, kind and department are enough to begin with. You can add everything else later.',
  },
  change: {
    title: 'Edit “{{title}}”',
    short: 'Edit entry',
  },
  group: {
    about: {
      title: 'What it is',
      why: 'So that colleagues find the entry and know whether it is the right one.',
    },
    audience: {
      title: 'For whom, and who is responsible',
      why: 'So that questions reach the right place, also when people change.',
    },
    contact: {
      title: 'Contact and links',
      why: "The entry's page shows this first: whom to call and where to click.",
    },
    administrative: {
      title: 'Administrative service',
      why: 'Connects the entry with the official lists, for reports and for reuse.',
    },
    technology: {
      title: 'Technology and dependencies',
      why: 'Shows what is affected when a system fails or is replaced.',
    },
    legal: {
      title: 'Law and review',
      why: 'Accessibility is a legal duty (BGG NRW, BITVNRW); a regular look keeps the entry true.',
    },
    restricted: {
      title: 'Contract, protection needs, data protection',
      why: 'Only for those entitled: Digital Scouts and heads of the department, CDO office, IT.',
    },
    remarks: {
      title: 'Remarks',
      why: 'What others who look after the entry should know.',
    },
  },
  type: {
    fachverfahren: 'Software that a department does its work with',
    'online-dienst': 'Citizens or companies do something online',
    basisdienst: 'Other services build on it, such as payment or sign-in',
    'arbeitsplatz-dienst':
      "Everybody's workplace uses it, such as mail or printing",
    'schul-it': 'Devices, networks and software of the schools',
  },
  slug: {
    before: 'Short name:',
    after: ' (given once; it stays when the title changes)',
  },
  similar: {
    title: 'Is it here already? These entries have a similar title:',
  },
  help: {
    title: 'As colleagues call it, without abbreviations where possible.',
    summary: 'One or two sentences for the list, at most 300 characters.',
    description:
      'Simple formatting: **bold**, lists with a hyphen, [text](https://address).',
    aliases:
      'Other words people search for, such as former names and abbreviations. Enter or comma adds one.',
    lifecycle: 'Where it stands between idea and switch-off.',
    owner: 'Keeps this entry true. Its Digital Scouts may edit it.',
    responsibility: 'Who answers for the service itself, by law or contract.',
    responsibleBody:
      'Only where it is not the town, for example “Kreis Gütersloh”.',
    subjectMatterResponsible:
      'Person or unit that answers questions on the subject.',
    technicalResponsible:
      'Person or team that runs it; an IT team named here may edit the entry.',
    assignedScout:
      'Only when one particular Scout looks after it. Empty means all Scouts of the department.',
    contact:
      'A desk, a function or a name with a work contact. No private data.',
    hours: 'For example: Mon–Fri 8–12, Thu also 14–17',
    links:
      'The first link for “{{purpose}}” becomes the large button of the page.',
    leikaKeys:
      'Search by key (14 digits), name or part of the name. Several are possible.',
    ozgId: 'The OZG service that the entry belongs to.',
    maturityModel: '1.1 knows levels 0–4, 2.0 knows 0–7.',
    maturityLevel: 'How far it works online, from start to end.',
    efaRole:
      'Is a service of another body reused, or our own offered to others?',
    efaPartner: 'The Land or body on the other side.',
    operator: 'Who runs it, for example a data centre.',
    xoevStandards: 'For example XMeld or XBau. Enter or comma adds one.',
    dependsOn: 'Entries without which this one does not work.',
    providesApis: 'Interfaces through which others get data from it.',
    consumesApis: 'Interfaces of others that it needs.',
    accessibility: 'Result of the last test against BITVNRW.',
    reportUrl: 'Address that begins with https://',
    reviewInterval:
      'How often somebody confirms that it is still true. Empty means the usual interval.',
    cost: 'Written like 1.234,56',
    protectionReason: 'Why the levels were chosen (BSI Standard 200-2).',
    recordNumber:
      'Number in the record of processing activities (Art. 30 GDPR).',
    processorAgreement: 'When others process the data (Art. 28 GDPR).',
    dataCategories:
      'For example address data, health data. Enter or comma adds one.',
    notes:
      'Shown in the portal only, to everybody signed in. Nothing confidential.',
  },
  part: {
    contract: 'Contract',
    protectionNeeds: 'Protection needs',
    dataProcessing: 'Data protection',
  },
  short: {
    confidentiality: 'Confidentiality',
    integrity: 'Integrity',
    availability: 'Availability',
  },
  unit: {
    months: 'months',
  },
  problem: {
    amount: 'Please give an amount such as 1.234,56.',
    integer: 'Please give a whole number.',
    owner:
      'You may not look after entries of this department. Please choose yours.',
  },
  chips: {
    remove: 'Remove {{label}}',
  },
  tags: {
    add: 'Add',
  },
  links: {
    add: 'Add a link',
    name: 'Link {{position}}',
    title: 'Text',
    url: 'Address',
    purpose: 'Purpose',
    up: 'Move up',
    upOne: 'Move {{name}} up',
    down: 'Move down',
    downOne: 'Move {{name}} down',
    remove: 'Remove',
    removeOne: 'Remove {{name}}',
  },
  markdown: {
    write: 'Back to writing',
    preview: 'Preview',
    empty: 'Nothing written yet.',
  },
  picker: {
    unknownKey: 'use this key; it is not in the list',
    other: 'Choose another …',
    person: 'Name of a person or unit',
    name: 'Search by name',
    leika: 'Key or name, e.g. Meldebescheinigung',
    ozg: 'Number or name, e.g. Ummeldung',
    entry: 'Title of an entry',
    interface: 'Name of an interface, e.g. XMeld',
  },
  bar: {
    label: 'Save',
    unchanged: 'No changes',
    changes_one: '{{count}} change',
    changes_other: '{{count}} changes',
    saving: 'Saving …',
    draft: {
      kept: 'Draft kept in this browser.',
      failed: 'This browser cannot keep a draft. Please save before you leave.',
      restricted: 'Restricted fields are not part of it.',
    },
    save: 'Save changes',
    create: 'Create entry',
    discard: 'Discard changes',
  },
  faulty: {
    here_one: '{{count}} field to check',
    here_other: '{{count}} fields to check',
    count_one: 'Please check {{count}} field:',
    count_other: 'Please check {{count}} fields:',
  },
  failure: {
    safe: 'Your input is still here; nothing has been saved.',
  },
  note: {
    label: 'What did you change?',
    help: 'May stay empty. One sentence for the history, for example “new phone number since the move”.',
  },
  draft: {
    title: 'Your draft of {{when}} is back',
    text: 'What you had not saved stands in the form again.',
    restricted:
      'Restricted fields are never kept in the browser; please enter them again.',
    outdated:
      'The entry was changed since. When you save, you will see both versions.',
    discard: 'Discard draft',
  },
  discard: {
    title: 'Discard your changes?',
    text: 'The form goes back to what is saved. This cannot be undone.',
  },
  leave: {
    title: 'Leave without saving?',
    text: 'Not all of your input is kept as a draft. What is not saved would be lost.',
    confirm: 'Leave page',
  },
  saved: {
    new: 'Entry created.',
    changed: 'Changes saved.',
    undone: 'Your change was taken back.',
    failed:
      'That could not be taken back. You find all earlier versions in the history.',
  },
  notEditable: {
    repository: {
      title: 'This entry is edited elsewhere',
      text: 'An IT team keeps it in its repository.',
      open: 'Edit there',
    },
    retired: {
      title: 'This entry is retired',
      text: 'To change it, somebody entitled first brings it back from its page.',
    },
    forbidden: {
      title: 'You may not edit this entry',
      text: 'The Digital Scouts and the head of the department, the CDO office and the IT may. They are glad to hear from you.',
    },
    back: 'To the entry',
  },
  notCreatable: {
    title: 'You may not create entries',
    text: 'The Digital Scouts and heads of the departments, the CDO office and the IT may. They are glad to hear what is missing.',
  },
  conflict: {
    title: 'Somebody else saved this entry meanwhile',
    intro:
      '{{who}} saved a change on {{when}}, while you were working on the same entry. Nothing is lost: you decide what counts, then you save.',
    somebody: 'Somebody',
    mine: 'Your version',
    theirs: 'Version of {{who}}',
    edit: 'Write it anew, from your version',
    empty: 'empty',
    missing: 'Please decide which version counts.',
    fromThem: 'Taken over, because only {{who}} changed it',
    fromYou: 'Kept, because only you changed it',
    open_one: '{{count}} decision left',
    open_other: '{{count}} decisions left',
    back: 'Back to the form',
    save: 'Save this version',
  },
  unitName: {
    maturity: 'Maturity',
    efa: '“One for all” (EfA)',
    operator: 'Operator',
    accessibility: 'Accessibility',
  },
} as const;
