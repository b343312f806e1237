import {
  deputiesOn,
  HANDOVER_ACTIONS,
  HandoverAction,
  HandoverState,
  manageHandoversPermission,
} from '@rathaus/plugin-scouts-common';
import { Viewer } from '../access/Viewer';
import { StoredPost } from '../posts/PostStore';
import { StoredHandover } from './HandoverStore';

const POSSIBLE_IN: Record<HandoverAction, readonly HandoverState[]> = {
  assign: ['open'],
  countersign: ['proposed'],
  decline: ['proposed'],
  withdraw: ['open', 'proposed'],
};

/** Is there such an action in the handover's state, whoever asks? */
export function isHandoverPossible(
  action: HandoverAction,
  { state }: StoredHandover,
): boolean {
  return POSSIBLE_IN[action].includes(state);
}

/** Is it the person who takes over, or who stands in for that person today? */
export function isReceiver(
  { to }: StoredHandover,
  ref: string,
  posts: StoredPost[],
  today: string,
): boolean {
  return (
    to !== null &&
    (to === ref ||
      posts.some(
        ({ post: { term } }) =>
          term?.person === to &&
          deputiesOn(term, today).some(({ person }) => person === ref),
      ))
  );
}

/** May the viewer do it? */
export function mayHandOver(
  action: HandoverAction,
  handover: StoredHandover,
  viewer: Viewer,
  posts: StoredPost[],
): boolean {
  if (!isHandoverPossible(action, handover)) {
    return false;
  }
  const manages = viewer.allows(manageHandoversPermission, handover.department);
  switch (action) {
    case 'assign':
      return manages || handover.from === viewer.ref;
    case 'withdraw':
      return (
        manages ||
        handover.from === viewer.ref ||
        handover.createdBy === viewer.ref
      );
    default:
      return isReceiver(handover, viewer.ref, posts, viewer.today);
  }
}

/** Everything that the viewer may do. */
export function handoverActions(
  handover: StoredHandover,
  viewer: Viewer,
  posts: StoredPost[],
): HandoverAction[] {
  return HANDOVER_ACTIONS.filter(action =>
    mayHandOver(action, handover, viewer, posts),
  );
}

/** Handovers are for those who take part, and those who manage them. */
export function seesHandover(
  handover: StoredHandover,
  viewer: Viewer,
  posts: StoredPost[],
): boolean {
  return (
    handover.from === viewer.ref ||
    handover.createdBy === viewer.ref ||
    isReceiver(handover, viewer.ref, posts, viewer.today) ||
    viewer.allows(manageHandoversPermission, handover.department)
  );
}
