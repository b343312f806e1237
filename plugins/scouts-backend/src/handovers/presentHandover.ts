import { Handover } from '@rathaus/plugin-scouts-common';
import { Viewer } from '../access/Viewer';
import { StoredPost } from '../posts/PostStore';
import { handoverActions } from './handoverRules';
import { StoredHandover } from './HandoverStore';

/** A handover as the API gives it, with what the viewer may do. */
export function presentHandover(
  handover: StoredHandover,
  viewer: Viewer,
  posts: StoredPost[],
): Handover {
  const { organisation } = viewer;
  const { settled: _, termId: __, to, ...rest } = handover;
  const departmentTitle = organisation.titleOf(handover.department);
  const fromName = organisation.nameOf(handover.from);
  const toName = organisation.nameOf(to);
  return {
    ...rest,
    ...(departmentTitle && { departmentTitle }),
    ...(fromName && { fromName }),
    ...(handover.state !== 'open' && { to }),
    ...(toName && { toName }),
    allowedActions: handoverActions(handover, viewer, posts),
  };
}
