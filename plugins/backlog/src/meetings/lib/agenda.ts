import {
  AgendaEntry,
  AgendaEntryInput,
  isNoted,
  ItemCard,
  Meeting,
} from '@rathaus/plugin-backlog-common';
import { newId } from '../../lib/newId';

/** A line that something can be noted about. */
export type AgendaPoint = Exclude<AgendaEntry, { kind: 'heading' }>;

/** The lines that something can be noted about, in their order. */
export function pointsOf({ agenda }: Pick<Meeting, 'agenda'>): AgendaPoint[] {
  return agenda.flatMap(entry => (entry.kind === 'heading' ? [] : [entry]));
}

/** Ids of the lines that something is noted about. */
export function notedPoints({
  notes,
}: Pick<Meeting, 'notes'>): ReadonlySet<string> {
  return new Set(notes.filter(isNoted).map(({ entry }) => entry));
}

/** What a line is called. */
export function pointTitle(point: AgendaPoint): string {
  return point.kind === 'item' ? `${point.number} ${point.title}` : point.title;
}

/** The agenda with a line one place further up (-1) or down (1); the same where there is no such place. */
export function movedLine(
  agenda: readonly AgendaEntry[],
  id: string,
  by: -1 | 1,
): AgendaEntry[] {
  const from = agenda.findIndex(entry => entry.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= agenda.length) {
    return [...agenda];
  }
  return agenda.toSpliced(from, 1).toSpliced(to, 0, agenda[from]);
}

/** A new line for a card. */
export function itemLine({ id, number, title }: ItemCard): AgendaEntry {
  return {
    id: newId(),
    kind: 'item',
    item: id,
    number,
    title,
    onBoard: true,
  };
}

/** A new line of free text. */
export function textLine(
  kind: 'topic' | 'heading',
  title: string,
): AgendaEntry {
  return { id: newId(), kind, title: title.trim() };
}

/** The agenda as it is sent. */
export function agendaInput(
  agenda: readonly AgendaEntry[],
): AgendaEntryInput[] {
  return agenda.map(entry =>
    entry.kind === 'item'
      ? { id: entry.id, kind: 'item', item: entry.item }
      : entry,
  );
}
