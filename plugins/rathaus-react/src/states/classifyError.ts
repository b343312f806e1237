/** What went wrong, in the terms in which the portal explains it to people. */
export type ErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'invalid'
  | 'unavailable'
  | 'offline'
  | 'unknown';

const KIND_BY_NAME: Record<string, ErrorKind> = {
  AuthenticationError: 'unauthorized',
  NotAllowedError: 'forbidden',
  NotFoundError: 'notFound',
  ConflictError: 'conflict',
  InputError: 'invalid',
  ServiceUnavailableError: 'unavailable',
};

function kindByStatus(status: number): ErrorKind {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'notFound';
  if (status === 409 || status === 412) return 'conflict';
  if (status >= 500) return 'unavailable';
  if (status >= 400) return 'invalid';
  return 'unknown';
}

function statusOf(error: Error): number | undefined {
  if ('statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return undefined;
}

/**
 * Sorts an error into the kinds that people can do something about.
 *
 * `ResponseError` carries the status of the answer; the errors of `@backstage/errors` are known by name. Browsers
 * report an unreachable server as a `TypeError` ("Failed to fetch" in Chromium, "NetworkError …" in Firefox, "Load
 * failed" in Safari).
 */
export function classifyError(error: Error): ErrorKind {
  const status = statusOf(error);
  if (status !== undefined) {
    return kindByStatus(status);
  }
  if (
    error.name === 'TypeError' &&
    /failed to fetch|networkerror|load failed/i.test(error.message)
  ) {
    return 'offline';
  }
  return KIND_BY_NAME[error.name] ?? 'unknown';
}
