import { InputError } from '@backstage/errors';
import { z } from 'zod';

const querySchema = z.object({
  person: z
    .string({ error: 'must be given once, as person=user:default/name' })
    .regex(/^user:[a-z0-9_.-]+\/[a-z0-9_.-]+$/i, {
      error: 'must be the full ref of a user, as user:default/name',
    })
    .transform(ref => ref.toLowerCase()),
});

/**
 * Reads the parameter `person` of a request.
 *
 * @param query - the parsed query string; other parameters are let pass, since Backstage's own clients add some
 * @returns the person's full ref in lower case
 * @throws InputError when it is missing, given twice, or no ref of a user
 */
export function readPersonParameter(query: unknown): string {
  const result = querySchema.safeParse(query);
  if (!result.success) {
    throw new InputError(`person: ${result.error.issues[0].message}`);
  }
  return result.data.person;
}
