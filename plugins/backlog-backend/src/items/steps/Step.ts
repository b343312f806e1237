import { Board, ItemAction } from '@rathaus/plugin-backlog-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import { Viewer } from '../../access/Viewer';
import { CatalogCheck } from '../../catalog/CatalogCheck';
import { BoardWrite, LaterEvent, StoredItem } from '../../store/BoardStore';

/** What a step knows before the board is locked. */
export interface CheckContext {
  board: Board;
  item: StoredItem;
  viewer: Viewer;
  catalog: CatalogCheck;
}

/** What a step knows while nobody else writes to the board. */
export interface StepContext {
  board: Board;
  item: StoredItem;
  viewer: Viewer;
  write: BoardWrite;
  /** When it happens and who does it. */
  said: { at: string; actor: string };
}

/** Something that people let happen to an item. */
export interface ItemStep<Input> {
  /** For the audit log. */
  name: string;
  /** What one must be allowed to do. */
  action: ItemAction;
  /**
   * What is wrong with the input, as far as it takes no look at other items.
   *
   * @throws NotAllowedError for a part of it
   */
  check?(input: Input, context: CheckContext): Promise<FieldProblem[]>;
  /**
   * What happens; nothing when everything is so already.
   *
   * @throws FieldsError when something about the input is wrong
   * @throws ConflictError when it cannot happen
   */
  happen(input: Input, context: StepContext): Promise<LaterEvent[]>;
}
