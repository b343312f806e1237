import { importMappingSchema } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { Board } from '../board/board';
import { partOfField } from '../item/partOfField';

/**
 * How a row finds the item it is about. `number`: by its number where the row
 * has one; `title`: by its title and schools, which is also how rows without a
 * number are found.
 */
export const ITEM_IMPORT_KEYS = ['number', 'title'] as const;
export type ItemImportKey = (typeof ITEM_IMPORT_KEYS)[number];

/**
 * Mapping of a file onto items. Keys of `fields` are paths of an item's fields
 * (`estimate`, `funding.fileNumber`), or `number` or `column`.
 */
export const itemMappingSchema = importMappingSchema.extend({
  matchBy: z.enum(ITEM_IMPORT_KEYS).default('title'),
});
export type ItemMapping = z.output<typeof itemMappingSchema>;

/** What an import can fill, in the order in which people read it. */
export const ITEM_IMPORT_FIELDS = [
  'number',
  'title',
  'description',
  'column',
  'schools',
  'category',
  'costType',
  'estimate',
  'ordered',
  'actual',
  'funding.programme',
  'funding.state',
  'funding.fileNumber',
  'funding.grantedOn',
  'funding.implementationEnd',
  'funding.drawdownDeadline',
  'funding.proofDeadline',
  'funding.earmarkedUntil',
  'dueDate',
  'plannedFrom',
  'plannedTo',
  'assignee',
  'provider',
  'councilDecision',
  'dependsOn',
  'blocked.because',
  'blocked.since',
] as const;
export type ItemImportField = (typeof ITEM_IMPORT_FIELDS)[number];

/** The fields that an import fills on a board, in the order in which people read them. */
export function importFieldsOf({
  parts,
}: Pick<Board, 'parts'>): ItemImportField[] {
  return ITEM_IMPORT_FIELDS.filter(path => {
    const [field] = path.split('.');
    const part = partOfField(field);
    return part === undefined || parts.includes(part);
  });
}
