import { toError } from '@backstage/errors';
import { Synonym, synonymSchema } from '@rathaus/plugin-search-common';
import { classifyError } from '@rathaus/rathaus-react';
import { z } from 'zod';
import { Text } from '../translations/useText';

const overtakenSchema = z.object({
  body: z.object({ error: z.object({ current: synonymSchema }) }),
});

/** What somebody else made of a synonym, when an answer says that they were faster. */
export function overtakingSynonym(error: unknown): Synonym | undefined {
  return overtakenSchema.safeParse(error).data?.body.error.current;
}

/** Why something failed and what to do, in one or two sentences. */
export function describeFailure(t: Text, error: unknown): string {
  const kind = classifyError(toError(error));
  switch (kind) {
    case 'conflict':
    case 'forbidden':
    case 'offline':
    case 'notFound':
      return t(`failure.${kind}`);
    default:
      return t('failure.other');
  }
}
