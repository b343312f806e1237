/** The successor of a department. */
export const reorganisation = {
  'reorganisation.title': 'Successor of a department',
  'reorganisation.subtitle':
    'Entries, posts and open steps of a department move to another one together. This can be undone.',
  'reorganisation.from': 'Present department',
  'reorganisation.to': 'Successor',
  'reorganisation.choose': 'Please choose',
  'reorganisation.same': 'Please choose two different departments.',
  'reorganisation.preview': 'This would move',
  'reorganisation.preview.entries_one': '{{number}} entry',
  'reorganisation.preview.entries_other': '{{number}} entries',
  'reorganisation.preview.posts_one': '{{number}} post',
  'reorganisation.preview.posts_other': '{{number}} posts',
  'reorganisation.preview.handovers_one': '{{number}} open handover',
  'reorganisation.preview.handovers_other': '{{number}} open handovers',
  'reorganisation.preview.nothing':
    'There is nothing in this department that could move.',
  'reorganisation.preview.all': 'Show all {{number}} entries',
  'reorganisation.note': 'Note',
  'reorganisation.noteHelp': 'Optional, for example the decision behind it.',
  'reorganisation.do': 'Move everything to {{to}}',
  'reorganisation.confirm.title': 'Really move?',
  'reorganisation.confirm.text':
    'From {{from}} to {{to}}: {{what}}. Everybody sees it at once.',
  'reorganisation.done': 'Moved to {{to}}.',
  'reorganisation.list': 'Former moves',
  'reorganisation.list.caption': 'Former moves, the latest first',
  'reorganisation.list.empty': 'None so far.',
  'reorganisation.list.line': '{{from}} → {{to}}',
  'reorganisation.state.running': 'running',
  'reorganisation.state.done': 'done',
  'reorganisation.state.undoing': 'being undone',
  'reorganisation.state.undone': 'undone',
  'reorganisation.undo': 'Undo',
  'reorganisation.undoOf': 'Undo the move from {{from}} to {{to}}',
  'reorganisation.undo.title': 'Undo the move?',
  'reorganisation.undo.text': 'Exactly what moved comes back to {{from}}.',
  'reorganisation.undo.done': 'Undone.',
  'reorganisation.forbidden':
    'The CDO office decides on the successor of a department. Please ask there.',
  'reorganisation.toDirectory': 'To the directory',
  'reorganisation.started':
    'The move to {{to}} has begun. It goes on by itself.',
  'reorganisation.conflict':
    'A move of one of the two departments is running already. Please wait until it is done.',
  'reorganisation.undo.started': 'Being undone. That goes on by itself.',
} as const;
