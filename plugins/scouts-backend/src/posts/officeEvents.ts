import { PostEvent } from '@rathaus/plugin-scouts-common';
import { Day } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';

/** The whole way of a nomination at once, for what is known from elsewhere. */
export function nominationEvents(options: {
  /** ISO 8601, UTC. */
  at: string;
  /** Who confirms. */
  actor: string;
  nominatedBy: string | null;
  /** Null for somebody whose name is not kept any more. */
  person: string | null;
  until: 'nominated' | 'confirmed' | 'accepted';
}): PostEvent[] {
  const { at, actor, nominatedBy, person, until } = options;
  const nominated: PostEvent = {
    type: 'nominated',
    at,
    actor: nominatedBy,
    termId: randomUUID(),
    person,
  };
  const confirmed: PostEvent = { type: 'confirmed', at, actor };
  const accepted: PostEvent = { type: 'accepted', at, actor: person ?? actor };
  return [nominated, confirmed, accepted].slice(
    0,
    ['nominated', 'confirmed', 'accepted'].indexOf(until) + 1,
  );
}

/** The whole way to an office at once, deputies included. */
export function officeEvents(options: {
  at: string;
  actor: string;
  nominatedBy: string | null;
  person: string | null;
  from: Day;
  decision?: string;
  deputies: Array<{ person: string; from: Day; to: Day }>;
}): PostEvent[] {
  const { at, actor, from, decision, deputies } = options;
  return [
    ...nominationEvents({ ...options, until: 'accepted' }),
    { type: 'appointed', at, actor, from, ...(decision && { decision }) },
    ...deputies.map(
      (deputy): PostEvent => ({
        type: 'deputyAdded',
        at,
        actor,
        deputy: { id: randomUUID(), ...deputy },
      }),
    ),
  ];
}
