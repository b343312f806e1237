/** German texts about what people search with, and what they mean. */
export default {
  title: 'Suchwörter',
  subtitle:
    'Viele sagen es anders als das Rathaus. Hier legen Sie fest, was gemeint ist, damit es gefunden wird.',
  search: 'Suche',
  loading: 'Wird geladen …',
  forbidden:
    'Die Suchwörter pflegen die Digital Scouts und das CDO-Büro. Sie finden sie im Verzeichnis der Digital Scouts.',
  toSearch: 'Zur Suche',
  readOnly:
    'Sie sehen, wonach gesucht wird. Ändern können es die Digital Scouts und das CDO-Büro.',
  undone: 'Es ist wieder wie vorher.',
  notUndone: 'Das ließ sich nicht zurücknehmen: {{reason}}',
  link: 'Suchwörter: wonach vergeblich gesucht wird',
  'tabs.label': 'Teile der Seite',
  'tabs.gaps': 'Danach wird gesucht',
  'tabs.synonyms': 'Suchwörter',
  'failure.conflict':
    'Jemand anderes war schneller. Die Seite zeigt, was jetzt dort steht.',
  'failure.forbidden': 'Das dürfen Sie nicht.',
  'failure.offline':
    'Es gibt keine Verbindung. Bitte versuchen Sie es noch einmal.',
  'failure.notFound': 'Das gibt es nicht mehr.',
  'failure.other':
    'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  'worklist.link': 'Suchwörter pflegen',
  'worklist.term': '„{{term}}“',
  'worklist.andMore': '{{terms}} und andere',
  'gaps.explanation':
    'Diese Wörter wurden in die Suche eingegeben, und es wurde nichts gefunden. Wer das war, weiß niemand: Nur die Wörter und die Woche werden einige Wochen lang aufbewahrt.',
  'gaps.count_one': '{{count}} Wort findet nichts',
  'gaps.count_other': '{{count}} Wörter finden nichts',
  'gaps.empty':
    'Was zuletzt gesucht wurde, wurde auch gefunden. Hier ist nichts zu tun.',
  'gaps.searched_one': 'Einmal gesucht, in der Woche ab {{monday}}',
  'gaps.searched_other':
    '{{count}}-mal gesucht, zuletzt in der Woche ab {{monday}}',
  'gaps.asSynonym': 'Als Suchwort aufnehmen',
  'gaps.asSynonymOf': '„{{term}}“ als Suchwort aufnehmen',
  'gaps.asAlias': 'Als anderen Namen eintragen',
  'gaps.asAliasOf': '„{{term}}“ als anderen Namen eintragen',
  'gaps.dismiss': 'Beiseitelegen',
  'gaps.dismissOf': '„{{term}}“ beiseitelegen',
  'gaps.dismissed':
    '„{{term}}“ ist beiseitegelegt. Es erscheint wieder, wenn noch einmal danach gesucht wird.',
  'gaps.solved': '„{{term}}“ wird ab jetzt gefunden.',
  'gaps.unsolved':
    'Gespeichert. Zu „{{term}}“ wird aber weiterhin nichts gefunden: Im Portal steht nichts zu dem, was gemeint ist.',
  'alias.title': 'Anderer Name für einen Eintrag',
  'alias.text':
    'Der Eintrag wird dann auch als „{{term}}“ gefunden, und auf seiner Seite steht es unter „Auch bekannt als“.',
  'alias.entry': 'Welcher Eintrag ist gemeint?',
  'alias.hint': 'Name des Eintrags',
  'alias.save': 'Namen eintragen',
  'alias.saved': '„{{entry}}“ heißt jetzt auch „{{term}}“.',
  'alias.known': '„{{entry}}“ heißt schon „{{term}}“. Es ist beiseitegelegt.',
  'alias.overtakenTitle': 'Der Eintrag wurde inzwischen geändert',
  'alias.overtaken':
    'Jemand arbeitet gerade an „{{entry}}“. Wenn Sie noch einmal bestätigen, kommt der Name zu dem hinzu, was gespeichert wurde.',
  'alias.forbiddenTitle': 'Diesen Eintrag dürfen Sie nicht ändern',
  'alias.forbidden':
    '„{{entry}}“ gehört einem anderen Fachbereich oder wird in einem Repository gepflegt. Schlagen Sie den Namen dort vor, oder nehmen Sie ein Suchwort auf.',
  'alias.propose': 'Änderung vorschlagen',
  'alias.refused': 'Der Eintrag lässt sich so nicht speichern: {{reason}}',
  'synonyms.explanation':
    'Ein Suchwort sagt: Wer dies eingibt, meint auch das. Es gilt sofort und für alle. Groß- und Kleinschreibung, Umlaute und Endungen spielen keine Rolle.',
  'synonyms.create': 'Suchwort aufnehmen',
  'synonyms.filter': 'In der Liste suchen',
  'synonyms.count_one': '{{count}} Suchwort',
  'synonyms.count_other': '{{count}} Suchwörter',
  'synonyms.empty':
    'Eigene Suchwörter gibt es noch nicht. Die mitgelieferten stehen unten.',
  'synonyms.noMatch': 'Kein Suchwort enthält „{{text}}“.',
  'synonyms.means': 'meint',
  'synonyms.bothWays': 'und umgekehrt',
  'synonyms.edit': 'Ändern',
  'synonyms.editOf': 'Suchwort {{words}} ändern',
  'synonyms.remove': 'Löschen',
  'synonyms.removeOf': 'Suchwort {{words}} löschen',
  'synonyms.removed': 'Das Suchwort „{{words}}“ ist gelöscht.',
  'synonyms.saved':
    'Das Suchwort „{{words}}“ ist gespeichert und gilt ab jetzt.',
  'synonyms.shipped': 'Mitgelieferte Suchwörter ({{count}})',
  'synonyms.shippedUnknown': 'Mitgelieferte Suchwörter',
  'synonyms.shippedText':
    'Sie lassen sich hier nicht ändern. Fehlt etwas oder passt es nicht, nehmen Sie ein eigenes Suchwort auf.',
  'dialog.create': 'Suchwort aufnehmen',
  'dialog.edit': 'Suchwort ändern',
  'dialog.save': 'Suchwort speichern',
  'dialog.words': 'Was eingegeben wird',
  'dialog.wordsHelp':
    'Mehrere Wörter durch Komma trennen, zum Beispiel: Perso, PA',
  'dialog.meanings': 'Was gemeint ist',
  'dialog.meaningsHelp':
    'So, wie es im Portal steht, zum Beispiel: Personalausweis. Mehreres durch Komma trennen.',
  'dialog.bothWays': 'Gilt auch umgekehrt',
  'dialog.taken':
    '„{{phrase}}“ hat schon ein Suchwort. Bitte ergänzen Sie dort, was fehlt.',
  'dialog.repeated': '„{{phrase}}“ steht hier zweimal.',
  'dialog.overtakenTitle': 'Inzwischen geändert',
  'dialog.overtaken':
    'Jemand anderes hat gespeichert: „{{words}} meint {{meanings}}“. Wenn Sie noch einmal speichern, gilt Ihre Fassung.',
  'dialog.gone':
    'Jemand anderes hat das Suchwort inzwischen gelöscht. Wenn Sie noch einmal speichern, wird es neu aufgenommen.',
};
