/** What if? */
export const whatIf = {
  'whatIf.intro':
    'Try out how far the money goes. Nothing changes on the board until you apply the order.',
  'whatIf.budget': 'Budget in euros',
  'whatIf.budgetWrong':
    'This is no amount. Write it the German way: 150.000 or 1.234,56.',
  'whatIf.column': 'Column',
  'whatIf.counted': 'The budget pays',
  'whatIf.counted.own': 'the own share',
  'whatIf.counted.total': 'the total cost',
  'whatIf.filtered_one':
    '1 item of the column does not fit the filter and is not counted.',
  'whatIf.filtered_other':
    '{{count}} items of the column do not fit the filter and are not counted.',
  'whatIf.noBudget': 'Enter how much money there is.',
  'whatIf.enough_one': 'The money is enough for {{number}} of 1 item.',
  'whatIf.enough_other':
    'The money is enough for {{number}} of {{count}} items.',
  'whatIf.left': 'They cost {{spent}}, {{left}} is left.',
  'whatIf.missing': '{{amount}} is missing for all of them.',
  'whatIf.unknowns_one': '1 item has no estimate yet and counts for nothing.',
  'whatIf.unknowns_other':
    '{{count}} items have no estimate yet and count for nothing.',
  'whatIf.empty': 'There is nothing to pay in “{{column}}”.',
  'whatIf.list': 'Items in “{{column}}” in the order of the money',
  'whatIf.line': 'The money ends here',
  'whatIf.lineLeft': 'The money ends here, left: {{amount}}',
  'whatIf.paid': 'within the budget',
  'whatIf.unpaid': 'not within the budget any more',
  'whatIf.unknown': 'no estimate yet',
  'whatIf.position': 'Place in the order',
  'whatIf.apply': 'Apply the order …',
  'whatIf.reset': 'Back to the order of the board',
  'whatIf.unsaved': 'Not applied yet',
  'whatIf.apply.title': 'Apply the order in “{{column}}”',
  'whatIf.apply.confirm': 'Apply the order',
  'whatIf.apply.rest': 'Apply the rest',
  'whatIf.apply.moves_one': '1 item gets another place:',
  'whatIf.apply.moves_other': '{{count}} items get another place:',
  'whatIf.apply.move': '{{item}}: from place {{from}} to place {{to}}',
  'whatIf.apply.more_one': 'and 1 more',
  'whatIf.apply.more_other': 'and {{count}} more',
  'whatIf.apply.gained': 'Newly within the budget: {{items}}.',
  'whatIf.apply.lost': 'Not within the budget any more: {{items}}.',
  'whatIf.apply.stopped': 'Only a part is applied',
  'whatIf.apply.conflict':
    '{{item}} has changed in the meantime and lies in “{{column}}”. Nothing was overwritten. Below is what is still missing.',
  'whatIf.applied_one': 'Order applied: 1 item moved.',
  'whatIf.applied_other': 'Order applied: {{count}} items moved.',
  'leave.title': 'Leave the view?',
  'leave.text':
    'The new order is not applied yet. If you leave, it is discarded; everything on the board stays as it is.',
  'leave.confirm': 'Leave and discard',
} as const;
