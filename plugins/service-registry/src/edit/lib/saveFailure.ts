import {
  FieldProblem,
  fieldProblemSchema,
  ServiceEntry,
  serviceEntrySchema,
} from '@rathaus/plugin-service-registry-common';
import { toError } from '@backstage/errors';
import { z } from 'zod';

const answerSchema = z.object({
  body: z.object({
    error: z.object({
      fields: z.array(fieldProblemSchema).optional(),
      current: serviceEntrySchema.optional(),
    }),
  }),
});

/** Why an entry could not be saved. */
export type SaveFailure =
  /** Somebody else wrote first; `current` is what is there now. */
  | { kind: 'conflict'; current: ServiceEntry }
  | { kind: 'fields'; problems: FieldProblem[] }
  | { kind: 'other'; error: Error };

/** Reads what the registry's answer says about a save that failed. */
export function readSaveFailure(error: unknown): SaveFailure {
  const { current, fields } =
    answerSchema.safeParse(error).data?.body.error ?? {};
  if (current) {
    return { kind: 'conflict', current };
  }
  return fields && fields.length > 0
    ? { kind: 'fields', problems: fields }
    : { kind: 'other', error: toError(error) };
}
