import { EndReason } from '@rathaus/plugin-scouts-common';
import { Organisation } from '../../organisation/Organisation';
import { StoredPost } from '../../posts/PostStore';

/** Somebody in office who is not where the office is any more. */
export interface Leaver {
  stored: StoredPost;
  reason: Extract<EndReason, 'left_town_hall' | 'moved_department'>;
}

/** Posts with somebody in office, or appointed for a coming day. */
export function inOffice(posts: StoredPost[]): StoredPost[] {
  return posts.filter(
    ({ post }) =>
      ['appointed', 'ending'].includes(post.state) && post.term?.person,
  );
}

/**
 * Those in office who left the directory, are disabled there, or work in no
 * group at or below the department.
 *
 * @param formerNames - groups whose successor a department is by reorganisation
 */
export function findLeavers(
  posts: StoredPost[],
  organisation: Organisation,
  formerNames: (department: string) => string[],
): Leaver[] {
  return inOffice(posts).flatMap((stored): Leaver[] => {
    const { term, department } = stored.post;
    const person = term?.person ?? '';
    if (!organisation.isActive(person)) {
      return [{ stored, reason: 'left_town_hall' }];
    }
    return organisation.belongsTo(person, department, formerNames(department))
      ? []
      : [{ stored, reason: 'moved_department' }];
  });
}

/**
 * May a directory be believed that lacks so many? One person may always leave;
 * of several, no more than the share.
 *
 * @param maxShare - from 0 to 1
 */
export function isBelievable(
  leavers: number,
  holders: number,
  maxShare: number,
): boolean {
  return leavers <= Math.max(1, Math.floor(holders * maxShare));
}
