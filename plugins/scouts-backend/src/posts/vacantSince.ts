import { Post } from '@rathaus/plugin-scouts-common';
import { addDays, Day } from '@rathaus/rathaus-node';

/** Is nobody appointed to the post? A nomination on its way changes nothing about that. */
export function isVacant(post: Post): boolean {
  return ['vacant', 'nominated', 'confirmed', 'accepted'].includes(post.state);
}

/** Is somebody on the way to the office? */
export function isInProcedure(post: Post): boolean {
  return ['nominated', 'confirmed', 'accepted'].includes(post.state);
}

/** The first day without anybody in office; undefined when there never was somebody. */
export function vacantSince(post: Post): Day | undefined {
  const last = post.past.find(({ outcome }) => outcome === 'ended');
  return isVacant(post) && last?.until ? addDays(last.until, 1) : undefined;
}
