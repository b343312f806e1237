import { PostEvent, PostEventType } from './events';
import { Post, Term } from './post';
import { PostState, TermOutcome } from './vocabulary';

/** An event that cannot happen to a post in its state. */
export class IllegalEventError extends Error {
  constructor(readonly event: PostEventType, readonly state?: PostState) {
    super(`A post that is ${state ?? 'not there'} cannot be ${event}`);
    this.name = 'IllegalEventError';
  }
}

const IN_PROCEDURE = ['nominated', 'confirmed', 'accepted'] as const;
const IN_OFFICE = ['appointed', 'ending'] as const;
const WITH_TERM = [...IN_PROCEDURE, ...IN_OFFICE] as const;
const OPEN = ['vacant', ...WITH_TERM] as const;

/** The picture: from which states an event may happen. */
const ALLOWED_FROM: Record<
  Exclude<PostEventType, 'opened'>,
  readonly PostState[]
> = {
  nominated: ['vacant'],
  confirmed: ['nominated'],
  accepted: ['confirmed'],
  appointed: ['accepted'],
  declined: IN_PROCEDURE,
  withdrawn: IN_PROCEDURE,
  endSet: IN_OFFICE,
  endRevoked: ['ending'],
  ended: ['ending'],
  deputyAdded: IN_OFFICE,
  deputyRemoved: IN_OFFICE,
  interimSet: ['vacant', ...IN_PROCEDURE],
  moved: [...OPEN, 'closed'],
  closed: ['vacant'],
  reopened: ['closed'],
};

/** May this happen to a post in this state? */
export function canHappen(
  event: Exclude<PostEventType, 'opened'>,
  state: PostState,
): boolean {
  return ALLOWED_FROM[event].includes(state);
}

function closeTerm(
  post: Post,
  event: PostEvent,
  outcome: TermOutcome,
  more: Partial<Term> = {},
): Post {
  const { term, ...rest } = post;
  return {
    ...rest,
    state: 'vacant',
    past: term
      ? [{ ...term, ...more, closedAt: event.at, outcome }, ...post.past]
      : post.past,
  };
}

function withTerm(post: Post, state: PostState, more: Partial<Term>): Post {
  return post.term
    ? { ...post, state, term: { ...post.term, ...more } }
    : { ...post, state };
}

/**
 * What a post is after an event.
 *
 * @param post - what it was before; missing for `opened`
 * @throws IllegalEventError when the picture has no such way
 */
export function applyEvent(post: Post | undefined, event: PostEvent): Post {
  if (event.type === 'opened') {
    if (post) {
      throw new IllegalEventError(event.type, post.state);
    }
    const { department, title } = event;
    return { department, title, state: 'vacant', past: [], version: 1 };
  }
  if (!post || !canHappen(event.type, post.state)) {
    throw new IllegalEventError(event.type, post?.state);
  }
  return { ...change(post, event), version: post.version + 1 };
}

function change(
  post: Post,
  event: Exclude<PostEvent, { type: 'opened' }>,
): Post {
  switch (event.type) {
    case 'nominated':
      return {
        ...post,
        state: 'nominated',
        term: {
          id: event.termId,
          person: event.person,
          nominatedBy: event.actor,
          nominatedAt: event.at,
          ...(event.note && { note: event.note }),
          deputies: [],
        },
      };
    case 'confirmed':
      return withTerm(post, 'confirmed', {
        confirmedBy: event.actor,
        confirmedAt: event.at,
      });
    case 'accepted':
      return withTerm(post, 'accepted', { acceptedAt: event.at });
    case 'appointed': {
      const { interim: _, ...rest } = post;
      return withTerm(rest, 'appointed', {
        appointedBy: event.actor,
        appointedAt: event.at,
        from: event.from,
        ...(event.decision && { decision: event.decision }),
      });
    }
    case 'declined':
      return closeTerm(
        post,
        event,
        'declined',
        event.reason ? { declineReason: event.reason } : {},
      );
    case 'withdrawn':
      return closeTerm(post, event, 'withdrawn');
    case 'endSet':
      return withTerm(post, 'ending', {
        until: event.until,
        endReason: event.reason,
        endNote: event.note,
      });
    case 'endRevoked':
      return withTerm(post, 'appointed', {
        until: undefined,
        endReason: undefined,
        endNote: undefined,
      });
    case 'ended':
      return closeTerm(post, event, 'ended');
    case 'deputyAdded':
      return withTerm(post, post.state, {
        deputies: [...(post.term?.deputies ?? []), event.deputy],
      });
    case 'deputyRemoved':
      return withTerm(post, post.state, {
        deputies: (post.term?.deputies ?? []).filter(
          ({ id }) => id !== event.deputyId,
        ),
      });
    case 'interimSet': {
      const { interim: _, ...rest } = post;
      return event.person ? { ...rest, interim: event.person } : rest;
    }
    case 'moved':
      return { ...post, department: event.department };
    case 'closed': {
      const { interim: _, ...rest } = post;
      return { ...rest, state: 'closed' };
    }
    case 'reopened':
      return { ...post, state: 'vacant' };
    default:
      return post;
  }
}

/**
 * What a post is after all of its events.
 *
 * @throws IllegalEventError
 */
export function replay(events: readonly PostEvent[]): Post | undefined {
  return events.reduce<Post | undefined>(applyEvent, undefined);
}
