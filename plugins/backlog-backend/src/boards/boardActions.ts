import {
  Board,
  BOARD_ACTIONS,
  BoardAction,
  itemWritePermission,
  needHandInPermission,
  programmeWritePermission,
} from '@rathaus/plugin-backlog-common';
import { Viewer } from '../access/Viewer';

/** Do schools hand in needs here? */
export function takesNeeds({ parts }: Pick<Board, 'parts'>): boolean {
  return parts.includes('schools');
}

/** What somebody may do with a board. */
export function boardActions(board: Board, viewer: Viewer): BoardAction[] {
  const actions: Record<BoardAction, boolean> = {
    write: viewer.allows(itemWritePermission),
    keepProgrammes:
      board.parts.includes('funding') &&
      viewer.allows(programmeWritePermission),
    handIn: takesNeeds(board) && viewer.mayAllow(needHandInPermission),
  };
  return BOARD_ACTIONS.filter(action => actions[action]);
}
