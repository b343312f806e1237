import {
  ServiceEntry,
  serviceEntrySchema,
} from '@rathaus/plugin-service-registry-common';
import { toError } from '@backstage/errors';
import {
  FieldProblem,
  fieldProblem,
  fieldProblemSchema,
} from '@rathaus/rathaus-common';
import { z } from 'zod';

const answerSchema = z.object({
  body: z.object({
    error: z.object({
      fields: z.array(fieldProblemSchema).optional(),
      current: serviceEntrySchema.optional(),
    }),
  }),
});

const forbiddenSchema = z.object({ statusCode: z.literal(403) });

/** Why an entry could not be saved. */
export type SaveFailure =
  /** Somebody else wrote first; `current` is what is there now. */
  | { kind: 'conflict'; current: ServiceEntry }
  | { kind: 'fields'; problems: FieldProblem[] }
  | { kind: 'other'; error: Error };

/**
 * Reads what the registry's answer says about a save that failed.
 *
 * @param ownerChosen - the person has chosen the Fachbereich; then a 403 means that it is not theirs to choose
 */
export function readSaveFailure(
  error: unknown,
  ownerChosen = false,
): SaveFailure {
  const { current, fields } =
    answerSchema.safeParse(error).data?.body.error ?? {};
  if (current) {
    return { kind: 'conflict', current };
  }
  if (ownerChosen && forbiddenSchema.safeParse(error).success) {
    return { kind: 'fields', problems: [fieldProblem('owner', 'not_allowed')] };
  }
  return fields && fields.length > 0
    ? { kind: 'fields', problems: fields }
    : { kind: 'other', error: toError(error) };
}
