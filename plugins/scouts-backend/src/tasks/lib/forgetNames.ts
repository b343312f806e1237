import { PostEvent, replay } from '@rathaus/plugin-scouts-common';

/** What ends a term. */
const CLOSING: ReadonlyArray<PostEvent['type']> = [
  'declined',
  'withdrawn',
  'ended',
];

/** What belongs to the post, not to a term. */
const OF_NO_TERM: ReadonlyArray<PostEvent['type']> = [
  'opened',
  'moved',
  'closed',
  'reopened',
  'interimSet',
];

function withoutActor(event: PostEvent): PostEvent {
  return event.actor?.startsWith('service:')
    ? event
    : { ...event, actor: null };
}

/** An event of a term that is over, without the people and the words about them. */
function withoutNames(event: PostEvent): PostEvent {
  const nameless = withoutActor(event);
  switch (nameless.type) {
    case 'nominated': {
      const { note: _, ...rest } = nameless;
      return { ...rest, person: null };
    }
    case 'declined': {
      const { reason: _, ...rest } = nameless;
      return rest;
    }
    case 'endSet': {
      const { note: _, ...rest } = nameless;
      return rest;
    }
    case 'deputyAdded':
      return { ...nameless, deputy: { ...nameless.deputy, person: null } };
    default:
      return nameless;
  }
}

/** For each event the one that closed the term which it belongs to, where that is over. */
function closings(events: PostEvent[]): Array<PostEvent | undefined> {
  const result: Array<PostEvent | undefined> = [];
  let closing: PostEvent | undefined;
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index];
    if (CLOSING.includes(event.type)) {
      closing = event;
    }
    result[index] = closing;
    if (event.type === 'nominated') {
      closing = undefined;
    }
  }
  return result;
}

/**
 * Removes people, and words that may name them, from the terms of a post that
 * were closed before a moment. What happened, and when, stays; nothing changes
 * about what the post is now.
 *
 * @param limit - ISO 8601, UTC
 */
export function forgetNames(events: PostEvent[], limit: string): PostEvent[] {
  const closedBy = closings(events);
  const present = replay(events)?.interim
    ? events.findLastIndex(({ type }) => type === 'interimSet')
    : undefined;
  return events.map((event, index) => {
    const closing = closedBy[index];
    if (event.type === 'interimSet' && event.at < limit) {
      // Who stands in today is no past name.
      const isPast = index !== present;
      return { ...withoutActor(event), ...(isPast && { person: null }) };
    }
    if (OF_NO_TERM.includes(event.type)) {
      return event.at < limit ? withoutActor(event) : event;
    }
    return closing && closing.at < limit ? withoutNames(event) : event;
  });
}
