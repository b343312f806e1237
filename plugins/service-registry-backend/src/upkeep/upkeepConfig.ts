import { RootConfigService } from '@backstage/backend-plugin-api';
import {
  ENTRY_TYPES,
  EntryType,
} from '@rathaus/plugin-service-registry-common';
import { z } from 'zod';
import { FIELD_COLUMNS } from '../imports/lib/fieldColumns';

const KEY = 'rathaus.serviceRegistry.upkeep';

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const;

/** What a reader of the catalog needs most, by type of entry. */
const IMPORTANT_FIELDS: Record<EntryType, string[]> = {
  fachverfahren: [
    'summary',
    'subjectMatterResponsible',
    'technicalResponsible',
    'operator.name',
    'product',
    'support.contact',
    'restricted.protectionNeeds.confidentiality',
    'restricted.dataProcessing.recordNumber',
  ],
  'online-dienst': [
    'summary',
    'description',
    'audiences',
    'leikaKeys',
    'subjectMatterResponsible',
    'support.contact',
    'links',
    'accessibility.result',
  ],
  basisdienst: [
    'summary',
    'technicalResponsible',
    'operator.name',
    'support.contact',
    'restricted.protectionNeeds.availability',
  ],
  'arbeitsplatz-dienst': [
    'summary',
    'description',
    'technicalResponsible',
    'support.contact',
    'support.hours',
  ],
  'schul-it': [
    'summary',
    'technicalResponsible',
    'operator.name',
    'support.contact',
    'support.hours',
    'restricted.dataProcessing.recordNumber',
  ],
};

const months = z.int().min(1).max(60);
const fieldPaths = z.array(
  z.string().refine(path => path in FIELD_COLUMNS, {
    error: 'must be the path of a field, e.g. support.contact',
  }),
);

/** One value for each type of entry; `fallback` where nothing is said. */
function byType<T extends z.ZodType<unknown>>(
  value: T,
  fallback: (type: EntryType) => z.output<T>,
) {
  return z
    .partialRecord(z.enum(ENTRY_TYPES), value)
    .default({})
    .transform(
      given =>
        new Map(
          ENTRY_TYPES.map(
            type => [type, given[type] ?? fallback(type)] as const,
          ),
        ),
    );
}

const upkeepConfigSchema = z.strictObject({
  reviewInterval: byType(months, () => 12),
  graceDays: z.int().min(0).max(365).default(30),
  importantFields: byType(fieldPaths, type => IMPORTANT_FIELDS[type]),
  digest: z
    .strictObject({
      weekday: z.enum(WEEKDAYS).default('monday'),
      fromHour: z.int().min(0).max(23).default(7),
    })
    .prefault({})
    .transform(({ weekday, fromHour }) => ({
      /** 1 for Monday to 5 for Friday. */
      weekday: WEEKDAYS.indexOf(weekday) + 1,
      /** Hour of the town hall's clock. */
      fromHour,
    })),
  escalation: z
    .strictObject({
      headAfterDays: z.int().min(1).max(1000).default(60),
      cdoOfficeAfterDays: z.int().min(1).max(1000).default(90),
    })
    .prefault({}),
});

/** How entries are kept true; see `config.d.ts`. */
export type UpkeepConfig = z.output<typeof upkeepConfigSchema>;

/**
 * Reads `rathaus.serviceRegistry.upkeep`; everything has a default.
 *
 * @throws Error that names the key when something is wrong with it
 */
export function readUpkeepConfig(config: RootConfigService): UpkeepConfig {
  const result = upkeepConfigSchema.safeParse(config.getOptional(KEY) ?? {});
  if (!result.success) {
    throw new Error(
      `Invalid configuration in ${KEY}:\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
