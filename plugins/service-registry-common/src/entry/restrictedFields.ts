import { calendarDate, line, listOf, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';
import {
  EVB_IT_TYPES,
  PROCESSOR_AGREEMENTS,
  PROTECTION_LEVELS,
} from './vocabulary';

const contract = z
  .strictObject({
    evbItType: z.enum(EVB_IT_TYPES).optional(),
    number: line({ max: 100 }).optional(),
    start: calendarDate.optional(),
    end: calendarDate.optional(),
    noticePeriodMonths: z.int().min(0).max(120).optional(),
    /** Yearly cost in euro cents. */
    costPerYearCents: z.int().min(0).max(100_000_000_000).optional(),
  })
  .refine(value => !value.start || !value.end || value.start <= value.end, {
    path: ['end'],
    params: { code: 'ends_before_start' },
  });

const protectionNeeds = z.strictObject({
  confidentiality: z.enum(PROTECTION_LEVELS),
  integrity: z.enum(PROTECTION_LEVELS),
  availability: z.enum(PROTECTION_LEVELS),
  reason: multiline({ max: 2000 }).optional(),
  assessedOn: calendarDate.optional(),
});

const dataProcessing = z.strictObject({
  /** Number in the record of processing activities (VVT, Art. 30 DSGVO). */
  recordNumber: line({ max: 100 }).optional(),
  processorAgreement: z.enum(PROCESSOR_AGREEMENTS).optional(),
  /** Categories of personal data. */
  categories: listOf(line({ max: 120 }), { max: 50 }).optional(),
});

/**
 * The part of an entry that stays in the registry, out of the catalog, and is
 * served only to those who may `service-registry.entry.read-restricted`.
 */
export const restrictedFieldsSchema = z.strictObject({
  contract: contract.optional(),
  protectionNeeds: protectionNeeds.optional(),
  dataProcessing: dataProcessing.optional(),
});
export type RestrictedFields = z.infer<typeof restrictedFieldsSchema>;
