import { BoardEvent } from '@rathaus/plugin-backlog-common';
import { today } from '@rathaus/rathaus-react';

/** What happened on a calendar day of the town hall, newest first. */
export interface EventDay {
  day: string;
  events: BoardEvent[];
}

/**
 * Events by day, the newest day first; re-ranking is nothing that happened.
 *
 * @param events - oldest first
 * @param since - a point in time, ISO 8601 in UTC; what lies before is left out
 */
export function byDay(
  events: readonly BoardEvent[],
  since: string,
): EventDay[] {
  const days = new Map<string, BoardEvent[]>();
  for (const entry of events.toReversed()) {
    const { at, type } = entry.event;
    if (at >= since && type !== 'reranked') {
      const day = today(new Date(at));
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
  }
  return [...days].map(([day, of]) => ({ day, events: of }));
}
