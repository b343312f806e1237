import {
  DRAFT_FIELDS,
  ItemChanges,
  ItemFields,
  itemChangesSchema,
  withChanges,
} from '@rathaus/plugin-backlog-common';
import { FieldsError, FieldsNotAllowedError } from '@rathaus/rathaus-common';
import { isDeepStrictEqual } from 'node:util';
import { fieldProblems } from '../checks/fieldProblems';
import { linkProblems } from '../checks/linkProblems';
import { ItemStep } from './Step';

const FIELDS = itemChangesSchema.keyof().options;

/** The changes that change something. */
export function realChanges(
  changes: ItemChanges,
  present: ItemFields,
): ItemChanges {
  const real = FIELDS.filter(
    field =>
      changes[field] !== undefined &&
      !isDeepStrictEqual(changes[field] ?? undefined, present[field]),
  );
  return itemChangesSchema.parse(
    Object.fromEntries(real.map(field => [field, changes[field]])),
  );
}

/** Writes some fields anew. */
export const update: ItemStep<ItemChanges> = {
  name: 'update',
  action: 'edit',

  async check(changes, { board, item, catalog }) {
    const { fields, draft } = item.state;
    const notInDrafts = FIELDS.filter(
      field =>
        changes[field] !== undefined &&
        !DRAFT_FIELDS.some(known => known === field),
    );
    if (draft && notInDrafts.length) {
      throw new FieldsNotAllowedError(notInDrafts);
    }
    const after = withChanges(fields, changes);
    return [
      ...fieldProblems(board, after, fields),
      ...(await catalog.fieldProblems(after, fields)),
    ];
  },

  async happen(input, { item, write, said }) {
    const { fields } = item.state;
    const changes = realChanges(input, fields);
    if (!Object.keys(changes).length) {
      return [];
    }
    const problems = await linkProblems(write, withChanges(fields, changes), {
      id: item.id,
      fields,
    });
    if (problems.length) {
      throw new FieldsError(problems);
    }
    return [{ ...said, type: 'changed', changes }];
  },
};
