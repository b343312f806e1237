/** English texts about what people search with, and what they mean. */
export const english = {
  title: 'Search words',
  subtitle:
    'People use other words than the town hall. Here you say what they mean, so that they find it.',
  search: 'Search',
  loading: 'Loading …',
  forbidden:
    'Digital Scouts and the CDO office keep the search words. You find them in the directory of the Digital Scouts.',
  toSearch: 'Go to the search',
  readOnly:
    'You see what people look for. Digital Scouts and the CDO office can change it.',
  undone: 'It is as it was before.',
  notUndone: 'It could not be taken back: {{reason}}',
  link: 'Search words: what people look for in vain',
  'tabs.label': 'Parts of the page',
  'tabs.gaps': 'Looked for in vain',
  'tabs.synonyms': 'Search words',
  'failure.conflict':
    'Somebody else was faster. The page shows what is there now.',
  'failure.forbidden': 'You may not do this.',
  'failure.offline': 'There is no connection. Please try again.',
  'failure.notFound': 'This is not there any more.',
  'failure.other': 'That did not work. Please try again.',
  'worklist.link': 'Go to the search words',
  'worklist.term': '“{{term}}”',
  'worklist.andMore': '{{terms}} and others',
  'gaps.explanation':
    'These words were typed into the search and nothing was found. Nobody knows who did: only the words and the week are kept, for some weeks.',
  'gaps.count_one': '{{count}} word finds nothing',
  'gaps.count_other': '{{count}} words find nothing',
  'gaps.empty':
    'Everything that people looked for lately was found. There is nothing to do here.',
  'gaps.searched_one': 'Looked for once, in the week of {{monday}}',
  'gaps.searched_other':
    'Looked for {{count}} times, last in the week of {{monday}}',
  'gaps.asSynonym': 'Add as search word',
  'gaps.asSynonymOf': 'Add as search word: “{{term}}”',
  'gaps.asAlias': 'Add as another name',
  'gaps.asAliasOf': 'Add as another name: “{{term}}”',
  'gaps.dismiss': 'Put aside',
  'gaps.dismissOf': 'Put aside: “{{term}}”',
  'gaps.dismissed':
    '“{{term}}” is put aside. It comes back when somebody looks for it again.',
  'gaps.solved': '“{{term}}” is found from now on.',
  'gaps.unsolved':
    'Saved. Still nothing is found for “{{term}}”: the portal has nothing about what you said it means.',
  'alias.title': 'Another name for an entry',
  'alias.text':
    'The entry is found as “{{term}}” as well, and its page says so (“also known as”).',
  'alias.entry': 'Which entry is meant?',
  'alias.hint': 'Name of the entry',
  'alias.save': 'Add name',
  'alias.saved': '“{{entry}}” is now known as “{{term}}”, too.',
  'alias.known': '“{{entry}}” is known as “{{term}}” already. It is put aside.',
  'alias.overtakenTitle': 'The entry was changed meanwhile',
  'alias.overtaken':
    'Somebody is working on “{{entry}}”. If you confirm again, the name is added to what they saved.',
  'alias.forbiddenTitle': 'You may not change this entry',
  'alias.forbidden':
    '“{{entry}}” belongs to another Fachbereich or is kept in a repository. Propose the name to those who look after it, or add a search word.',
  'alias.propose': 'Propose a change',
  'alias.refused': 'The entry cannot be saved as it is: {{reason}}',
  'synonyms.explanation':
    'A search word says: who types this means that, too. It holds at once, for everybody. Case, umlauts and endings do not matter.',
  'synonyms.create': 'Add search word',
  'synonyms.filter': 'Find in the list',
  'synonyms.count_one': '{{count}} search word',
  'synonyms.count_other': '{{count}} search words',
  'synonyms.empty':
    'There are no search words of your own yet. Those that come with the portal stand below.',
  'synonyms.noMatch': 'No search word contains “{{text}}”.',
  'synonyms.means': 'means',
  'synonyms.bothWays': 'and the other way round',
  'synonyms.edit': 'Change',
  'synonyms.editOf': 'Change search word {{words}}',
  'synonyms.remove': 'Delete',
  'synonyms.removeOf': 'Delete search word {{words}}',
  'synonyms.removed': 'The search word “{{words}}” is deleted.',
  'synonyms.saved':
    'The search word “{{words}}” is saved and holds from now on.',
  'synonyms.shipped': 'Search words that come with the portal ({{count}})',
  'synonyms.shippedUnknown': 'Search words that come with the portal',
  'synonyms.shippedText':
    'They cannot be changed here. If one is wrong or missing, add your own.',
  'dialog.create': 'Add search word',
  'dialog.edit': 'Change search word',
  'dialog.save': 'Save search word',
  'dialog.words': 'What is typed',
  'dialog.wordsHelp':
    'Several words separated by commas, for example: ID, id card',
  'dialog.meanings': 'What is meant',
  'dialog.meaningsHelp':
    'As the portal writes it, for example: Personalausweis. Several separated by commas.',
  'dialog.bothWays': 'Holds the other way round, too',
  'dialog.taken':
    '“{{phrase}}” has a search word already. Please add what is missing there.',
  'dialog.repeated': '“{{phrase}}” stands here twice.',
  'dialog.overtakenTitle': 'Changed meanwhile',
  'dialog.overtaken':
    'Somebody else saved “{{words}} means {{meanings}}”. If you save again, your version takes its place.',
  'dialog.gone':
    'Somebody else deleted the search word meanwhile. If you save again, it is added anew.',
} as const;
