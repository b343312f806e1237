import { toError } from '@backstage/errors';
import { classifyError } from '@rathaus/rathaus-react';
import { readSaveFailure } from '../../edit/lib/saveFailure';
import type { Text } from '../../translations/useText';

/** Why a step failed and what to do, in one or two sentences for people. */
export function describeFailure(t: Text, error: Error): string {
  const failure = readSaveFailure(error);
  if (failure.kind === 'conflict') {
    return t('entry.failure.conflict');
  }
  if (failure.kind === 'fields') {
    return t('entry.failure.invalid', {
      reason: failure.problems.map(problem => problem.message).join(' '),
    });
  }
  const kind = classifyError(error);
  switch (kind) {
    case 'conflict':
    case 'forbidden':
    case 'offline':
    case 'notFound':
      return t(`entry.failure.${kind}`);
    default:
      return t('entry.failure.other');
  }
}

/** Takes a step; if it fails, the error says why in the person's language, as dialogs show it. */
export async function explaining<T>(
  t: Text,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (reason) {
    throw new Error(describeFailure(t, toError(reason)), { cause: reason });
  }
}
