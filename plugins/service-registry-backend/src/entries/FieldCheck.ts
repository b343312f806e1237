import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { FieldProblem } from '@rathaus/rathaus-common';

/**
 * Looks at content that the schema accepts for what only the rest of the
 * portal can tell: does the key, the group, the other entry exist?
 *
 * @param fields - what is to be written
 * @param present - what the entry holds now; what stays is not judged anew
 * @returns problems with paths relative to the fields
 */
export type FieldCheck = (
  fields: EntryFields,
  present?: EntryFields,
) => Promise<FieldProblem[]>;
