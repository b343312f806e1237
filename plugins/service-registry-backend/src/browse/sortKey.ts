/**
 * A text that sorts as a German reader expects with plain comparison
 * (DIN 5007-1: ä as a, ß as ss, case ignored), `tieBreak` making it unique.
 */
export function sortKey(text: string, tieBreak: string): string {
  const folded = text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return `${folded}\u0000${tieBreak}`;
}
