import {
  ItemEvent,
  ItemFields,
  SOMEBODY,
} from '@rathaus/plugin-backlog-common';

/** What stands in the place of names. */
export interface Forgetting {
  /** ISO 8601, UTC: what happened before is forgotten. */
  before: string;
  /** Is it somebody who has left the town hall? */
  hasLeft(ref: string): boolean;
}

/** Is it a person? Services are none and keep their names. */
export function isPerson(ref: string): boolean {
  return ref.startsWith('user:');
}

function withoutAssignee(fields: ItemFields): ItemFields {
  const { assignee: _, ...others } = fields;
  return others;
}

/** An event without the names of those around it. What happened stays. */
function forgotten(event: ItemEvent, { hasLeft }: Forgetting): ItemEvent {
  const said = {
    ...event,
    actor: isPerson(event.actor) ? SOMEBODY : event.actor,
  };
  switch (said.type) {
    case 'created':
      return said.fields.assignee && hasLeft(said.fields.assignee)
        ? { ...said, fields: withoutAssignee(said.fields) }
        : said;
    case 'changed':
      return said.changes.assignee && hasLeft(said.changes.assignee)
        ? { ...said, changes: { ...said.changes, assignee: null } }
        : said;
    case 'commented':
    case 'commentEdited':
      return { ...said, mentions: [] };
    default:
      return said;
  }
}

/** The events of an item, those before a point in time without names. */
export function forgetNames(
  events: readonly ItemEvent[],
  forgetting: Forgetting,
): ItemEvent[] {
  return events.map(event =>
    event.at < forgetting.before ? forgotten(event, forgetting) : event,
  );
}

/** When the present assignee was named; undefined where nobody is. */
export function assignedAt(events: readonly ItemEvent[]): string | undefined {
  return events.findLast(
    event =>
      (event.type === 'created' && event.fields.assignee) ||
      (event.type === 'changed' && event.changes.assignee),
  )?.at;
}
