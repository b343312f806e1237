import {
  calendarDate,
  entityRef,
  line,
  listOf,
  markdown,
  webAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { COST_TYPES } from '../board/vocabulary';
import { fundingSchema } from '../funding/funding';
import { cents } from '../money/cents';
import { itemId } from './itemId';

function hasOwnIds(items: Array<{ id: string }>): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

/** A quarter of a year, `2027-Q2`. */
export const quarter = z.string().regex(/^20\d\d-Q[1-4]$/);

/** A school that the item is for, and what it costs there where that is known. */
export const itemSchoolSchema = z.strictObject({
  ref: entityRef('group'),
  amount: cents.optional(),
});
export type ItemSchool = z.output<typeof itemSchoolSchema>;

export const checklistItemSchema = z.strictObject({
  id: itemId,
  text: line({ max: 200 }),
  done: z.boolean(),
});
export type ChecklistItem = z.output<typeof checklistItemSchema>;

/** Attachments are links only: files belong where the town keeps its files. */
export const attachmentSchema = z.strictObject({
  title: line({ max: 120 }),
  url: webAddress,
});

/** What people write about an item. Amounts are whole cents. */
export const itemFieldsSchema = z.strictObject({
  title: line({ max: 160 }),
  description: markdown({ max: 20_000 }).optional(),
  schools: z
    .array(itemSchoolSchema)
    .max(200)
    .refine(
      schools => new Set(schools.map(({ ref }) => ref)).size === schools.length,
      { params: { code: 'duplicate' } },
    )
    .optional(),
  category: slugId.optional(),
  costType: z.enum(COST_TYPES).optional(),
  estimate: cents.optional(),
  ordered: cents.optional(),
  actual: cents.optional(),
  funding: fundingSchema.optional(),
  /** Items that must be done before. */
  dependsOn: listOf(itemId, { max: 50 }).optional(),
  blocked: z
    .strictObject({ because: line({ max: 300 }), since: calendarDate })
    .optional(),
  assignee: entityRef('user', 'group').optional(),
  provider: line({ max: 120 }).optional(),
  councilDecision: line({ max: 200 }).optional(),
  dueDate: calendarDate.optional(),
  /** When it is to be worked on. */
  plannedFrom: quarter.optional(),
  plannedTo: quarter.optional(),
  checklist: z
    .array(checklistItemSchema)
    .max(100)
    .refine(hasOwnIds, { params: { code: 'duplicate' } })
    .optional(),
  /** Entries of the Servicekatalog. */
  entries: listOf(entityRef('component'), { max: 50 }).optional(),
  attachments: z.array(attachmentSchema).max(30).optional(),
});
export type ItemFields = z.output<typeof itemFieldsSchema>;
export type ItemField = keyof ItemFields;

/** All fields, in the order in which a form shows them. */
export const ITEM_FIELDS = itemFieldsSchema.keyof().options;

/** What can be changed as long as a need is not handed in. */
export const DRAFT_FIELDS = [
  'title',
  'description',
  'category',
  'attachments',
] as const satisfies readonly ItemField[];

const { title, ...others } = itemFieldsSchema.shape;

/** Some fields anew; null clears one. The title cannot be cleared. */
export const itemChangesSchema = z.strictObject({
  title: title.optional(),
  description: others.description.nullable(),
  schools: others.schools.nullable(),
  category: others.category.nullable(),
  costType: others.costType.nullable(),
  estimate: others.estimate.nullable(),
  ordered: others.ordered.nullable(),
  actual: others.actual.nullable(),
  funding: others.funding.nullable(),
  dependsOn: others.dependsOn.nullable(),
  blocked: others.blocked.nullable(),
  assignee: others.assignee.nullable(),
  provider: others.provider.nullable(),
  councilDecision: others.councilDecision.nullable(),
  dueDate: others.dueDate.nullable(),
  plannedFrom: others.plannedFrom.nullable(),
  plannedTo: others.plannedTo.nullable(),
  checklist: others.checklist.nullable(),
  entries: others.entries.nullable(),
  attachments: others.attachments.nullable(),
});
export type ItemChanges = z.output<typeof itemChangesSchema>;
