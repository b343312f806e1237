import { BoardEvent } from '@rathaus/plugin-backlog-common';

/** What a comment said at a time. */
export interface EarlierText {
  at: string;
  text: string;
}

/** What a comment said before it was changed, the newest first; what it says now is left out. */
export function earlierTexts(
  events: readonly BoardEvent[],
  comment: string,
): EarlierText[] {
  const texts = events.flatMap(({ event }) =>
    (event.type === 'commented' || event.type === 'commentEdited') &&
    event.commentId === comment
      ? [{ at: event.at, text: event.text }]
      : [],
  );
  return texts.slice(0, -1).reverse();
}
