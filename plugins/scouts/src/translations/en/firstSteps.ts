/** The page "First steps as a Digital Scout". */
export const firstSteps = {
  'firstSteps.title': 'First steps as a Digital Scout',
  'firstSteps.subtitle':
    'One page, five minutes. That is all you need to begin.',
  'firstSteps.what.title': 'What you do',
  'firstSteps.what.text':
    'You make sure that the entries of your department in the service catalog are right: contacts, links, deadlines, texts. That takes minutes a month. You need not program anything or look after any technology.',
  'firstSteps.tasks.title': '1. Look into “My tasks”',
  'firstSteps.tasks.text':
    'It says what is due. Once a week you get a summary. If there is nothing to do, it says “All done”.',
  'firstSteps.tasks.link': 'Open my tasks',
  'firstSteps.confirm.title': '2. Confirm entries',
  'firstSteps.confirm.text':
    'Read the entry and press “Still right”. Several at once work, too. If in doubt, mark the entry as doubtful and add a sentence.',
  'firstSteps.proposals.title': '3. Decide on proposals',
  'firstSteps.proposals.text':
    'Everybody in the town hall can propose changes. You see old and new side by side and accept or reject each field. A short word of thanks is part of it.',
  'firstSteps.deputy.title': '4. Think of your deputy',
  'firstSteps.deputy.text':
    'Before a holiday, add a deputy with dates on the page of your department. Tasks and rights pass on by themselves and come back by themselves.',
  'firstSteps.leave.title': '5. When you stop',
  'firstSteps.leave.text':
    'End your office on the page of your department and hand your entries over. The new person countersigns; until then the entry shows both names.',
  'firstSteps.help.title': 'Who helps',
  'firstSteps.help.text':
    'The CDO office and the other Scouts. All are in the directory of the Digital Scouts. Questions are welcome.',
  'firstSteps.help.link': 'To the directory of the Digital Scouts',
  'firstSteps.print': 'Print page',
} as const;
