import { Post, PostEvent } from '@rathaus/plugin-scouts-common';
import { StoredPost } from './PostStore';

/** Row of table `posts`. */
export interface PostRow {
  id: string;
  department: string;
  state: string;
  version: number;
  person: string | null;
  opened_at: string;
  post: string;
}

/** Row of table `post_events`. */
export interface PostEventRow {
  post_id: string;
  version: number;
  type: string;
  at: string;
  term_id: string | null;
  event: string;
}

// What was validated on its way in is not validated again on its way out: an
// old event must stay readable when the rules have become stricter.

/** Maps a row to a post. */
export function postFromRow(row: PostRow): StoredPost {
  const post: Post = JSON.parse(row.post);
  return { id: row.id, openedAt: row.opened_at, post };
}

/** Maps a row to an event. */
export function eventFromRow(row: PostEventRow): PostEvent {
  const event: PostEvent = JSON.parse(row.event);
  return event;
}

/** The columns that follow from what a post is now. */
export function postColumns(post: Post) {
  return {
    department: post.department,
    state: post.state,
    version: post.version,
    person: post.term?.person ?? null,
    post: JSON.stringify(post),
  };
}

/** Maps the events of a post to rows. @param first - version of the first one */
export function eventRows(
  id: string,
  first: number,
  events: PostEvent[],
): PostEventRow[] {
  return events.map((event, index) => ({
    post_id: id,
    version: first + index,
    type: event.type,
    at: event.at,
    term_id: event.type === 'nominated' ? event.termId : null,
    event: JSON.stringify(event),
  }));
}
