import {
  calendarDate,
  entityRef,
  line,
  listOf,
  mailAddress,
  markdown,
  multiline,
  phoneNumber,
  webAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { leikaKey, ozgId } from './formats';
import { restrictedFieldsSchema } from './restrictedFields';
import {
  ACCESSIBILITY_RESULTS,
  AUDIENCES,
  EFA_ROLES,
  ENTRY_TYPES,
  LIFECYCLES,
  LINK_PURPOSES,
  MATURITY_MODELS,
  MAX_MATURITY_LEVEL,
  RESPONSIBILITIES,
} from './vocabulary';

const maturity = z
  .strictObject({
    level: z.int().min(0).max(7),
    model: z.enum(MATURITY_MODELS),
  })
  .refine(value => value.level <= MAX_MATURITY_LEVEL[value.model], {
    path: ['level'],
    params: { code: 'maturity_level_not_in_model' },
  });

const operator = z
  .strictObject({
    name: line({ max: 200 }),
    validFrom: calendarDate.optional(),
    validTo: calendarDate.optional(),
  })
  .refine(
    value =>
      !value.validFrom || !value.validTo || value.validFrom <= value.validTo,
    { path: ['validTo'], params: { code: 'ends_before_start' } },
  );

const support = z.strictObject({
  /** Who to ask: a desk, a function or a person's name. */
  contact: line({ max: 200 }).optional(),
  phone: phoneNumber.optional(),
  email: mailAddress.optional(),
  hours: line({ max: 300 }).optional(),
});

const link = z.strictObject({
  title: line({ max: 120 }),
  url: webAddress,
  purpose: z.enum(LINK_PURPOSES),
});

const accessibility = z.strictObject({
  result: z.enum(ACCESSIBILITY_RESULTS),
  testedOn: calendarDate.optional(),
  testedBy: line({ max: 200 }).optional(),
  reportUrl: webAddress.optional(),
});

const efa = z.strictObject({
  role: z.enum(EFA_ROLES),
  /** The Land or body that offers or reuses the service. */
  partner: line({ max: 200 }).optional(),
});

/**
 * Everything about an entry that people edit. Unknown fields are refused.
 * References are full entity refs in lower case.
 */
export const entryFieldsSchema = z.strictObject({
  title: line({ min: 3, max: 200 }),
  type: z.enum(ENTRY_TYPES),
  summary: line({ max: 300 }).optional(),
  description: markdown({ max: 20_000 }).optional(),
  /** Other words people use for it; search finds them. */
  aliases: listOf(line({ max: 100 }), { max: 50 }).default([]),
  lifecycle: z.enum(LIFECYCLES).default('produktiv'),
  /** The Fachbereich that the entry belongs to. */
  owner: entityRef('group'),
  /** One Digital Scout by name; without it the Scouts of the owner are meant. */
  assignedScout: entityRef('user').optional(),
  subjectMatterResponsible: entityRef('user', 'group').optional(),
  technicalResponsible: entityRef('user', 'group').optional(),
  responsibility: z.enum(RESPONSIBILITIES).default('stadt'),
  /** The body by name where it is not the town, e.g. "Kreis Gütersloh". */
  responsibleBody: line({ max: 200 }).optional(),
  audiences: listOf(z.enum(AUDIENCES), { max: AUDIENCES.length }).default([]),
  leikaKeys: listOf(leikaKey, { max: 200 }).default([]),
  ozgId: ozgId.optional(),
  maturity: maturity.optional(),
  efa: efa.optional(),
  operator: operator.optional(),
  vendor: line({ max: 200 }).optional(),
  product: line({ max: 200 }).optional(),
  version: line({ max: 60 }).optional(),
  xoevStandards: listOf(line({ max: 60 }), { max: 30 }).default([]),
  dependsOn: listOf(entityRef('component', 'resource'), { max: 100 }).default(
    [],
  ),
  providesApis: listOf(entityRef('api'), { max: 100 }).default([]),
  consumesApis: listOf(entityRef('api'), { max: 100 }).default([]),
  support: support.optional(),
  links: z.array(link).max(30).default([]),
  accessibility: accessibility.optional(),
  reviewIntervalMonths: z.int().min(1).max(60).optional(),
  /** Internal remark on the entry, shown in the portal only. */
  notes: multiline({ max: 4000 }).optional(),
  restricted: restrictedFieldsSchema.optional(),
});

/** Complete, valid content of an entry. */
export type EntryFields = z.output<typeof entryFieldsSchema>;
/** What a client may send: fields with a default may be left out. */
export type EntryFieldsInput = z.input<typeof entryFieldsSchema>;
