import { ItemEvent, ItemEventType } from './events';
import { ItemChanges, ItemFields } from './fields';
import { Comment, ItemState } from './item';

/** What happens to nothing that only its school knows. */
const NOT_OF_DRAFTS: ItemEventType[] = ['moved', 'declined', 'decided'];

/** An event that cannot happen to an item as it is. */
export class IllegalItemEventError extends Error {
  constructor(readonly event: ItemEventType, because: string) {
    super(`"${event}" cannot happen to an item that ${because}`);
    this.name = 'IllegalItemEventError';
  }
}

/** Puts changed fields over the fields; null takes one away. */
export function withChanges(
  fields: ItemFields,
  changes: ItemChanges,
): ItemFields {
  const { title = fields.title, ...others } = changes;
  const merged = { ...fields, ...others, title };
  return Object.fromEntries(
    Object.entries(merged).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  ) as ItemFields;
}

function created(event: Extract<ItemEvent, { type: 'created' }>): ItemState {
  const { at, actor, fields, column, rank, draft, handedInBy } = event;
  return {
    fields,
    column,
    rank,
    inColumnSince: at,
    draft,
    ...(handedInBy && { handedInBy }),
    comments: [],
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
    updatedBy: actor,
    version: 1,
  };
}

function moved(
  item: ItemState,
  { at, column, rank }: { at: string; column: string; rank: string },
): ItemState {
  if (column === item.column) {
    return { ...item, rank };
  }
  const { declinedBecause: _, ...rest } = item;
  return { ...rest, column, rank, inColumnSince: at };
}

function withComment(
  item: ItemState,
  event: Extract<ItemEvent, { commentId: string }>,
  replace: (comment: Comment) => Comment[],
): ItemState {
  if (!item.comments.some(({ id }) => id === event.commentId)) {
    throw new IllegalItemEventError(event.type, 'has no such comment');
  }
  return {
    ...item,
    comments: item.comments.flatMap(comment =>
      comment.id === event.commentId ? replace(comment) : [comment],
    ),
  };
}

function change(
  item: ItemState,
  event: Exclude<ItemEvent, { type: 'created' }>,
): ItemState {
  switch (event.type) {
    case 'handedIn':
      return {
        ...item,
        draft: false,
        rank: event.rank,
        inColumnSince: event.at,
      };
    case 'changed':
      return { ...item, fields: withChanges(item.fields, event.changes) };
    case 'moved':
      return moved(item, event);
    case 'declined':
      return { ...moved(item, event), declinedBecause: event.reason };
    case 'reranked':
      return { ...item, rank: event.rank };
    case 'deleted':
      return { ...item, deletedAt: event.at };
    case 'restored': {
      const { deletedAt: _, ...rest } = item;
      return { ...rest, rank: event.rank };
    }
    case 'commented': {
      const { commentId: id, text, mentions, actor: by, at } = event;
      return {
        ...item,
        comments: [...item.comments, { id, text, mentions, by, at }],
      };
    }
    case 'commentEdited': {
      const { text, mentions, at } = event;
      return withComment(item, event, comment => [
        { ...comment, text, mentions, editedAt: at },
      ]);
    }
    case 'decided':
      // Words for the history; what follows from them, people do themselves.
      return item;
    default:
      return withComment(item, event, () => []);
  }
}

function assertPossible(item: ItemState, { type }: ItemEvent): void {
  const isDeleted = item.deletedAt !== undefined;
  if (type === 'restored' ? !isDeleted : isDeleted) {
    throw new IllegalItemEventError(
      type,
      isDeleted ? 'is deleted' : 'is not deleted',
    );
  }
  if (item.draft && NOT_OF_DRAFTS.includes(type)) {
    throw new IllegalItemEventError(type, 'is a draft');
  }
  if (!item.draft && type === 'handedIn') {
    throw new IllegalItemEventError(type, 'is handed in');
  }
}

/**
 * What an item is after an event.
 *
 * @param item - what it was before; missing for `created`
 * @throws IllegalItemEventError when it cannot happen
 */
export function applyItemEvent(
  item: ItemState | undefined,
  event: ItemEvent,
): ItemState {
  if (event.type === 'created') {
    if (item) {
      throw new IllegalItemEventError(event.type, 'is there');
    }
    return created(event);
  }
  if (!item) {
    throw new IllegalItemEventError(event.type, 'is not there');
  }
  if (event.type === 'reranked') {
    // Nothing that anybody did: whoever has the item open need not be told.
    return change(item, event);
  }
  assertPossible(item, event);
  return {
    ...change(item, event),
    updatedAt: event.at,
    updatedBy: event.actor,
    version: item.version + 1,
  };
}

/** What came of all events of an item, in their order; undefined without any. */
export function replayItem(events: Iterable<ItemEvent>): ItemState | undefined {
  let item: ItemState | undefined;
  for (const event of events) {
    item = applyItemEvent(item, event);
  }
  return item;
}
