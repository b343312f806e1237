import { Department, PostView } from '@rathaus/plugin-scouts-common';

/**
 * A department with a post as it is now in the place of the one that was known. So the next step is taken on top of this
 * one, also while the rest of the page is still being asked for.
 */
export function withPost<T extends Pick<Department, 'posts'>>(
  department: T,
  post: PostView,
): T {
  return {
    ...department,
    posts: department.posts.map(old => (old.id === post.id ? post : old)),
  };
}
