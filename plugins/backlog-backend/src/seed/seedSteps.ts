import { Day } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { lastRank } from '../items/lastRank';
import { BoardWrite, CreatedEvent, LaterEvent } from '../store/BoardStore';
import { ItemSeed } from './readSeed';

/** One thing that happened to an example item. */
export interface SeedStep {
  /** ISO 8601, UTC. */
  at: string;
  key: string;
  /** The event; a rank is given out when its turn comes. */
  toEvent(write: BoardWrite): Promise<CreatedEvent | LaterEvent>;
}

/** The morning of a day. What happened to one item the same day stays in its order. */
function morning(day: Day, minute: number): string {
  return `${day}T08:${String(minute).padStart(2, '0')}:00.000Z`;
}

/**
 * Everything that happened to an example item until today.
 *
 * @param idOf - id of another example item by its key
 */
export function seedSteps(
  seed: ItemSeed,
  idOf: (key: string) => string,
): SeedStep[] {
  const { key, by, created, handedInBy, draft, column } = seed;
  const { dependsOn, ...fields } = seed.fields;
  let minute = 0;
  const step = (
    on: Day,
    actor: string,
    event: (
      said: { at: string; actor: string },
      write: BoardWrite,
    ) => Promise<CreatedEvent | LaterEvent>,
  ): SeedStep => {
    const at = morning(on, minute);
    minute += 1;
    return { at, key, toEvent: write => event({ at, actor }, write) };
  };
  return [
    step(created, by, async (said, write) => ({
      ...said,
      type: 'created',
      fields: {
        ...fields,
        ...(dependsOn && { dependsOn: dependsOn.map(idOf) }),
      },
      column,
      rank: await lastRank(write, column),
      draft,
      ...(handedInBy && { handedInBy }),
    })),
    ...seed.moved.map(move =>
      step(move.on, move.by, async (said, write) => ({
        ...said,
        type: 'moved',
        column: move.column,
        rank: await lastRank(write, move.column),
      })),
    ),
    ...(seed.declined ? [seed.declined] : []).map(declined =>
      step(declined.on, declined.by, async (said, write) => ({
        ...said,
        type: 'declined',
        column: declined.column,
        rank: await lastRank(write, declined.column),
        reason: declined.reason,
      })),
    ),
    ...seed.comments.map(({ on, by: author, text, mentions }) =>
      step(on, author, async said => ({
        ...said,
        type: 'commented',
        commentId: randomUUID(),
        text,
        mentions,
      })),
    ),
  ];
}
