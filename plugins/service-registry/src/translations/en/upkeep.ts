/** Texts about keeping entries true: confirmations, Digital Scouts, what is missing. */
export const upkeep = {
  band: 'Who looks after this entry',
  state: {
    confirmed: 'confirmed on {{date}}',
    new: 'not confirmed yet',
    newUntil: 'to be confirmed by {{date}}',
    due: 'confirmation due',
    overdue: 'confirmation overdue',
    doubtful: 'doubtful',
    doubtfulBecause: 'doubtful: {{doubt}}',
  },
  scouts: {
    withoutOwn: 'No Scout of its own at present.',
    insteadOf: 'Looked after by:',
    role: {
      scout_one: 'Digital Scout',
      scout_other: 'Digital Scouts',
      deputy_one: 'Deputy',
      deputy_other: 'Deputies',
      interim_one: 'For the time being',
      interim_other: 'For the time being',
    },
    until: '(until {{date}})',
    handover: 'Being handed over to {{name}}',
    directory: 'All Digital Scouts',
    mailTo: 'Write a mail to {{name}}',
  },
  confirm: {
    action: 'Still correct',
    again: 'Correct again',
    thanks: 'Thank you! The entry is confirmed. It is due again on {{date}}.',
    question: {
      confirmed: 'Next confirmation: {{date}}.',
      due: 'Is everything still correct? The confirmation was due on {{date}}.',
      overdue:
        'Is everything still correct? The confirmation has been overdue since {{date}}.',
      doubtful: 'Is everything correct again?',
    },
  },
  doubt: {
    action: 'No longer correct',
    title: 'What is no longer correct?',
    text: '“{{title}}” will be marked as doubtful, so that nobody relies on it. You can put it right at any time.',
    reason: 'What is doubtful?',
    reasonHelp: 'Stands on the page of the entry, visible to everybody.',
    confirm: 'Mark as doubtful',
    thanks: 'Thank you! The entry is marked as doubtful.',
    since: 'Doubtful since {{date}}',
  },
  changed: {
    title: 'The entry was changed by {{who}} on {{when}}',
    look: 'Nothing has been confirmed. You now see the new state. This has changed; please look at it once more:',
    nothing:
      'Nothing has been confirmed. The content is the same; please look at it once more.',
  },
  missing: { label: 'Still missing:' },
  openProposals_one: '{{count}} proposal is waiting for your decision',
  openProposals_other: '{{count}} proposals are waiting for your decision',
};
