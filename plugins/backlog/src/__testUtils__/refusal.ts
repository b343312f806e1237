import { ResponseError } from '@backstage/errors';

/**
 * The error that the client throws for an answer that is no success.
 *
 * @param error - what stands in the answer's `error` besides name and message
 */
export function refusal(status: number, error: object = {}) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message: 'refused', ...error },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
}
