import {
  ConflictError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { problemsOfAnswer } from '@rathaus/rathaus-common';
import { fieldName } from './fieldNames';

const OWN_ERRORS = new Set([
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
]);

/** The HTTP status of an answer that was no success. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ResponseError ? error.statusCode : undefined;
}

function germanError(what: string, error: unknown): Error {
  const problems = problemsOfAnswer(error)
    .map(({ path, message }) => `${fieldName(path)}: ${message}`)
    .join(' ');
  switch (statusOf(error)) {
    case 413:
      return new InputError(`${what}: Die Angaben sind zu lang.`);
    case 400:
      return new InputError(
        `${what}. ${problems || 'Eine Angabe ist nicht zulässig.'}`,
      );
    case 401:
      return new NotAllowedError(
        `${what}: Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich an und wiederholen Sie den Lauf.`,
      );
    case 403:
      return new NotAllowedError(
        `${what}: Dazu fehlt Ihnen das Recht. ${problems}`.trim(),
      );
    case 404:
      return new NotFoundError(`${what}: Das Ziel gibt es nicht (mehr).`);
    case 409:
      return new ConflictError(
        `${what}: ${
          problems ||
          'Jemand anderes hat inzwischen etwas geändert. Bitte wiederholen Sie den Lauf.'
        }`,
      );
    case undefined:
      // Errors of our own are German already; anything else is a connection that broke.
      return isError(error) && OWN_ERRORS.has(error.name)
        ? error
        : new ServiceUnavailableError(
            `${what}: Der Dienst dahinter antwortet nicht. Was schon fertig ist, bleibt; bitte wiederholen Sie den Lauf.`,
          );
    default:
      return new ServiceUnavailableError(
        `${what}: Der Dienst dahinter meldet einen Fehler. Was schon fertig ist, bleibt; bitte wiederholen Sie den Lauf.`,
      );
  }
}

/**
 * Does something and says in German what went wrong, field by field where the plugin names them. What a plugin says in
 * English stays in the log of the backend.
 *
 * @param what - what was to be done: "Der Eintrag wurde nicht angelegt"
 */
export async function inGerman<T>(
  what: string,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw germanError(what, error);
  }
}
