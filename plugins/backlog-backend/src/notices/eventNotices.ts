import { Board, Column, ItemEvent } from '@rathaus/plugin-backlog-common';
import { Notice } from '@rathaus/rathaus-node';
import { StoredItem } from '../store/BoardStore';
import { links } from './links';

/** Something that happened to an item. */
export interface Happening {
  /** Missing for a new item. */
  before?: StoredItem;
  after: StoredItem;
  event: ItemEvent;
}

/** What schools read in the place of a column's kind. */
const WHAT_IT_MEANS: Record<Column['kind'], string> = {
  inbox: 'Er wird noch einmal geprüft.',
  backlog: 'Er ist geprüft und vorgemerkt.',
  active: 'Er ist eingeplant oder wird schon umgesetzt.',
  done: 'Er ist umgesetzt.',
  declined: 'Er wird nicht umgesetzt.',
};

type Words = Pick<Notice, 'title' | 'description'>;

function columnOf(board: Board, id: string): Column | undefined {
  return board.columns.find(column => column.id === id);
}

/** What a school is told about its need; nothing when it stays where it was. */
function wordsForSchool(
  board: Board,
  { before, after, event }: Happening,
): Words | undefined {
  const { title } = after.state.fields;
  if (event.type === 'declined') {
    return {
      title: `Ihr Bedarf „${title}“ wurde abgelehnt`,
      description: `Begründung: ${event.reason}`,
    };
  }
  const from = before && columnOf(board, before.state.column);
  const to = columnOf(board, after.state.column);
  if (event.type !== 'moved' || !to || to.kind === from?.kind) {
    return undefined;
  }
  return {
    title: `Ihr Bedarf „${title}“ steht jetzt auf „${to.title}“`,
    description: WHAT_IT_MEANS[to.kind],
  };
}

/** A need has come in: handed in at once, or a draft that was finished. */
function isNewNeed({ state }: StoredItem, { type }: ItemEvent): boolean {
  return (
    type === 'handedIn' ||
    (type === 'created' && !state.draft && state.handedInBy !== undefined)
  );
}

/** Those who are mentioned now and were not before. */
function mentionedAnew({ before, event }: Happening): string[] {
  if (event.type === 'commented') {
    return event.mentions;
  }
  if (event.type !== 'commentEdited') {
    return [];
  }
  const comment = before?.state.comments.find(
    ({ id }) => id === event.commentId,
  );
  return event.mentions.filter(ref => !comment?.mentions.includes(ref));
}

/** Whom to tell about what happened to an item. Never who did it. */
export function eventNotices(board: Board, happening: Happening): Notice[] {
  const { after, event } = happening;
  const { id, state } = after;
  const { title } = state.fields;
  const link = links.item(board.id, id);
  const notice = (to: string[], scope: string, words: Words): Notice[] =>
    to.length
      ? [{ to, except: event.actor, link, scope: `${id}:${scope}`, ...words }]
      : [];

  const forSchool = state.handedInBy && wordsForSchool(board, happening);
  return [
    ...(forSchool && state.handedInBy
      ? notice([state.handedInBy], 'stand', forSchool)
      : []),
    ...(isNewNeed(after, event)
      ? notice([board.owner], 'bedarf', {
          title: `Neuer Bedarf: ${title}`,
          description: 'Eine Schule hat einen Bedarf gemeldet.',
        })
      : []),
    // A draft is nobody else's business.
    ...('text' in event && !state.draft
      ? notice(mentionedAnew(happening), `kommentar:${event.commentId}`, {
          title: `Sie wurden erwähnt: ${title}`,
          description: event.text.slice(0, 300),
        })
      : []),
  ];
}
