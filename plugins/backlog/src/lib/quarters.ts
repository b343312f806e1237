const QUARTER = /^(20\d\d)-Q([1-4])$/;

/** The quarter that a calendar day lies in, `2027-Q2`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function ordinal(quarter: string): number {
  const [, year, part] = QUARTER.exec(quarter) ?? [];
  return Number(year) * 4 + Number(part) - 1;
}

function fromOrdinal(value: number): string {
  return `${Math.floor(value / 4)}-Q${(value % 4) + 1}`;
}

/** The quarter some quarters later. */
export function addQuarters(quarter: string, count: number): string {
  return fromOrdinal(ordinal(quarter) + count);
}

/** How many quarters lie between two; 0 for the same. */
export function quartersBetween(from: string, to: string): number {
  return ordinal(to) - ordinal(from);
}

/** All quarters from one to another, both included; none when the second lies before the first. */
export function quarterRange(from: string, to: string): string[] {
  const count = quartersBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    addQuarters(from, i),
  );
}

/** As people read it: `2. Quartal 2027` comes from the texts; this gives its parts. */
export function quarterParts(quarter: string): { year: string; part: string } {
  const [, year = '', part = ''] = QUARTER.exec(quarter) ?? [];
  return { year, part };
}
