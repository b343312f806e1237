import {
  ITEM_FIELDS,
  ItemChanges,
  ItemField,
  ItemFields,
} from '@rathaus/plugin-backlog-common';
import { sameValue } from '@rathaus/rathaus-common';

/** The fields that differ between two versions, in the order of the form. */
export function changedFields(
  before: ItemFields,
  after: ItemFields,
): ItemField[] {
  return ITEM_FIELDS.filter(field => !sameValue(before[field], after[field]));
}

/** What the API is sent to turn one version into another: changed fields anew, cleared ones as null. */
export function changesBetween(
  before: ItemFields,
  after: ItemFields,
): ItemChanges {
  return Object.fromEntries(
    changedFields(before, after).map(field => [field, after[field] ?? null]),
  );
}

/** The fields with some of them taken from another version. */
export function withFieldsFrom(
  fields: ItemFields,
  names: readonly ItemField[],
  other: ItemFields,
): ItemFields {
  return Object.fromEntries(
    ITEM_FIELDS.flatMap(field => {
      const value = (names.includes(field) ? other : fields)[field];
      return value === undefined ? [] : [[field, value]];
    }),
  ) as ItemFields;
}

/** What comes of two people having changed one item. */
export interface Merge {
  /** Everything that is clear; where a choice is needed, theirs, which is what is saved now. */
  fields: ItemFields;
  /** Changed by one side only. */
  mine: ItemField[];
  theirs: ItemField[];
  /** Changed by both sides, differently. */
  conflicts: ItemField[];
}

/** Joins two versions that come from the same beginning, field by field. */
export function mergeFields(
  base: ItemFields,
  mine: ItemFields,
  theirs: ItemFields,
): Merge {
  const byMe = changedFields(base, mine);
  const byThem = changedFields(base, theirs);
  const different = changedFields(mine, theirs);
  const onlyMine = byMe.filter(field => !byThem.includes(field));
  return {
    fields: withFieldsFrom(theirs, onlyMine, mine),
    mine: onlyMine,
    theirs: byThem.filter(field => !byMe.includes(field)),
    conflicts: byMe.filter(
      field => byThem.includes(field) && different.includes(field),
    ),
  };
}
