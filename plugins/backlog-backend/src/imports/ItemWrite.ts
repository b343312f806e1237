import {
  ItemChanges,
  itemChangesSchema,
  ItemField,
  ItemFields,
} from '@rathaus/plugin-backlog-common';
import { CheckedRow, PlannedRow } from '@rathaus/rathaus-node';

/** An item that a row makes, at the end of a column. */
export interface ItemCreation {
  is: 'create';
  id: string;
  column: string;
  fields: ItemFields;
}

/** What a row changes of an item, and what was there before. */
export interface ItemUpdate {
  is: 'update';
  id: string;
  /** That the check saw. */
  revision: number;
  /** Empty where the item is only moved. */
  changes: ItemChanges;
  /** What brings the changed fields back. */
  undo: ItemChanges;
  /** Where it goes; missing where it stays. */
  move?: {
    to: string;
    from: string;
    /** Why it was declined, where it lay. */
    declinedBecause?: string;
  };
}

/** What a row writes. */
export type ItemWrite = ItemCreation | ItemUpdate;

export type CheckedItemRow = CheckedRow<ItemWrite>;
export type PlannedItemRow = PlannedRow<ItemWrite>;

/** The fields that a change names. */
export function fieldsIn(changes: ItemChanges): ItemField[] {
  return itemChangesSchema
    .keyof()
    .options.filter(field => changes[field] !== undefined);
}

/** The change that takes back another. */
export function undoOf(changes: ItemChanges, before: ItemFields): ItemChanges {
  return itemChangesSchema.parse(
    Object.fromEntries(
      fieldsIn(changes).map(field => [field, before[field] ?? null]),
    ),
  );
}

/** The item's revision once the import has written it. */
export function revisionAfter(write: ItemWrite): number {
  if (write.is === 'create') {
    return 1;
  }
  const { revision, changes, move } = write;
  return revision + (fieldsIn(changes).length ? 1 : 0) + (move ? 1 : 0);
}
