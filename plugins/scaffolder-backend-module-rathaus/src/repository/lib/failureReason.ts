import { isError, ResponseError } from '@backstage/errors';

/** Why GitLab or Gitea did not do what it was asked for. */
export type FailureReason =
  | 'taken'
  | 'denied'
  | 'no-owner'
  | 'timeout'
  | 'server'
  | 'other';

/**
 * Finds out why a call failed, from what the maintained actions and `fetch`
 * throw: a status of the answer where the error has one, else its text.
 */
export function failureReason(error: unknown): FailureReason {
  if (!isError(error)) {
    return 'other';
  }
  if (/^(TimeoutError|AbortError|GitbeakerTimeoutError)$/.test(error.name)) {
    return 'timeout';
  }
  if (/already (?:exists|been taken)/i.test(error.message)) {
    return 'taken';
  }
  const status = statusOf(error);
  if (status === 409) {
    return 'taken';
  }
  if (status === 401 || status === 403) {
    return 'denied';
  }
  if (status !== undefined && status >= 500) {
    return 'server';
  }
  return /namespace .* is not found|Organization .* do not exist/i.test(
    error.message,
  )
    ? 'no-owner'
    : 'other';
}

function statusOf(error: Error): number | undefined {
  if (error instanceof ResponseError) {
    return error.statusCode;
  }
  const { cause } = error;
  if (typeof cause === 'object' && cause && 'response' in cause) {
    const { response } = cause;
    if (response instanceof Response) {
      return response.status;
    }
  }
  // "HTTP Error: 500 …" of Git, "Unable to create repository, 409 …" of Gitea's action.
  const text = /(?:HTTP Error:|repository,) (\d{3})\b/.exec(error.message)?.[1];
  return text ? Number(text) : undefined;
}
