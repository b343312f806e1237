/** Texts of the tasks around entries. */
export const worklist = {
  upkeep: {
    title: 'Entries to keep true',
  },
  toDecide: {
    title: 'Proposals to decide',
  },
  mine: {
    title: 'My proposals',
  },
  views: 'Which entries',
  view: {
    faellig: 'Due',
    zweifelhaft: 'Doubtful',
    unvollstaendig: 'Incomplete',
  },
  allOwners: 'all',
  intro: {
    faellig:
      'All unchanged, except … Take the tick away where you want to look later, or say what is doubtful.',
    zweifelhaft: 'Tick what is correct again.',
    unvollstaendig:
      'Each of these entries becomes more useful with a few more words. The links lead to the field.',
  },
  empty: {
    none: 'You do not look after any entries at present.',
    faellig:
      'Everything is confirmed. Thank you for keeping your entries true!',
    zweifelhaft: 'Nothing is doubtful.',
    unvollstaendig: 'Nothing is missing. Thank you!',
  },
  unchanged: '{{title}} is unchanged',
  changed: 'last changed on {{date}}',
  lastConfirmed: 'last confirmed on {{date}}',
  openProposals_one: '{{count}} open proposal',
  openProposals_other: '{{count}} open proposals',
  doubtful: 'Doubtful …',
  notDoubtful: 'Not doubtful after all',
  reasonMissing: 'Please say what is doubtful.',
  showLast: 'Last change',
  hideLast: 'Hide last change',
  lookAgain: 'Look at the new state',
  more: 'Show more ({{shown}} of {{total}})',
  result: {
    confirmed: 'confirmed',
    doubtful: 'marked as doubtful',
    changed: 'changed in the meantime',
    notAllowed: 'you may not confirm it',
    notFound: 'no longer there',
  },
  send: {
    label: 'Confirm',
    confirm_one: 'Confirm {{count}} entry',
    confirm_other: 'Confirm {{count}} entries',
    doubtful_one: 'and mark {{count}} as doubtful',
    doubtful_other: 'and mark {{count}} as doubtful',
    doubtOnly_one: 'Mark {{count}} entry as doubtful',
    doubtOnly_other: 'Mark {{count}} entries as doubtful',
    anew: 'Show what is left',
  },
  done: {
    confirmed_one: '{{count}} entry confirmed. Thank you!',
    confirmed_other: '{{count}} entries confirmed. Thank you!',
    doubtful_one: '{{count}} marked as doubtful.',
    doubtful_other: '{{count}} marked as doubtful.',
    failed_one: '{{count}} could not be confirmed; please look at it.',
    failed_other: '{{count}} could not be confirmed; please look at them.',
  },
  noProposals: {
    toDecide: 'There is nothing to decide. Thank you!',
    mine: 'You have not proposed anything yet. “Propose a change” stands on the page of every entry.',
  },
};
