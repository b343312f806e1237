/** Gelöschte Maßnahmen. */
export const deleted = {
  'deleted.title': 'Gelöschte Maßnahmen',
  'deleted.subtitle':
    'Was gelöscht wurde, bleibt hier und lässt sich wiederherstellen.',
  'deleted.forbidden':
    'Gelöschte Maßnahmen sieht, wer auf der Tafel schreiben darf.',
  'deleted.empty': 'Es ist nichts gelöscht.',
  'deleted.count_one': '1 gelöschte Maßnahme',
  'deleted.count_other': '{{count}} gelöschte Maßnahmen',
  'deleted.when': 'gelöscht am {{when}}, lag in „{{column}}“',
  'deleted.restore': 'Wiederherstellen',
  'deleted.restoreOf': '{{item}} wiederherstellen',
  'deleted.more': 'Mehr zeigen',
} as const;
