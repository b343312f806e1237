/** What waits for somebody. */
export interface Tally {
  due: number;
  overdue: number;
  doubtful: number;
  proposals: number;
}

function counted(count: number, one: string, many: string): string[] {
  if (count === 0) {
    return [];
  }
  return [count === 1 ? `1 ${one}` : `${count} ${many}`];
}

/** What waits, in a German sentence; empty when nothing does. */
export function digestText(tally: Tally): string {
  const parts = [
    ...counted(tally.due, 'Eintrag zu bestätigen', 'Einträge zu bestätigen'),
    ...counted(tally.overdue, 'Eintrag überfällig', 'Einträge überfällig'),
    ...counted(tally.doubtful, 'Eintrag zweifelhaft', 'Einträge zweifelhaft'),
    ...counted(
      tally.proposals,
      'Vorschlag zu entscheiden',
      'Vorschläge zu entscheiden',
    ),
  ];
  return parts.join(', ');
}
