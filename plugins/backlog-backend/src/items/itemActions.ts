import {
  Board,
  columnOfKind,
  commentPermission,
  draftPermission,
  ITEM_ACTIONS,
  ItemAction,
  ItemState,
  itemWritePermission,
  needHandInPermission,
} from '@rathaus/plugin-backlog-common';
import { Viewer } from '../access/Viewer';

/** Refs of the schools that an item concerns. */
export function schoolsOf({ fields, handedInBy }: ItemState): string[] {
  const refs = (fields.schools ?? []).map(({ ref }) => ref);
  return handedInBy && !refs.includes(handedInBy)
    ? [...refs, handedInBy]
    : refs;
}

/** Is it on the board, for all who may read it? */
export function isToBeSeen({ draft, deletedAt }: ItemState): boolean {
  return !draft && deletedAt === undefined;
}

/** May somebody know a draft? Its author and members of its school may, nobody else. */
export function mayKnowDraft(
  { handedInBy, createdBy }: ItemState,
  viewer: Viewer,
): boolean {
  return (
    createdBy === viewer.ref ||
    viewer.allows(draftPermission, handedInBy ? [handedInBy] : [])
  );
}

/** Is there such an item, for this person? What is deleted is there for those who may restore it. */
export function isThereFor(item: ItemState, viewer: Viewer): boolean {
  if (item.draft) {
    return mayKnowDraft(item, viewer);
  }
  return item.deletedAt === undefined || viewer.allows(itemWritePermission);
}

/** May somebody do it with an item, as far as rights go? */
export function mayDo(
  action: ItemAction,
  item: ItemState,
  viewer: Viewer,
): boolean {
  switch (action) {
    case 'comment':
      return viewer.allows(commentPermission, schoolsOf(item));
    case 'handIn':
      return (
        item.handedInBy !== undefined &&
        viewer.allows(needHandInPermission, [item.handedInBy])
      );
    case 'move':
    case 'decline':
      return viewer.allows(itemWritePermission);
    default:
      return item.draft
        ? mayKnowDraft(item, viewer)
        : viewer.allows(itemWritePermission);
  }
}

/** Is it something that can happen to the item as it is? */
function isPossible(action: ItemAction, item: ItemState, board: Board) {
  if (item.deletedAt !== undefined) {
    return action === 'restore';
  }
  switch (action) {
    case 'restore':
      return false;
    case 'handIn':
      return item.draft;
    case 'move':
      return !item.draft;
    case 'decline': {
      const declined = columnOfKind(board, 'declined');
      return !item.draft && declined !== undefined;
    }
    default:
      return true;
  }
}

/** What somebody may do with an item now, for the page. */
export function itemActions(
  item: ItemState,
  board: Board,
  viewer: Viewer,
): ItemAction[] {
  return ITEM_ACTIONS.filter(
    action => isPossible(action, item, board) && mayDo(action, item, viewer),
  );
}
