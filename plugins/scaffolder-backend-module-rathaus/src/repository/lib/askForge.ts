import { ResponseError } from '@backstage/errors';

/**
 * Asks a forge's API.
 *
 * @returns its answer, or undefined when it knows no such thing (404)
 * @throws ResponseError when it answers with another error
 */
export async function askForge(
  url: string,
  options: { headers?: Record<string, string>; signal: AbortSignal },
): Promise<unknown> {
  const response = await fetch(url, { ...options, redirect: 'error' });
  if (response.status === 404) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return response.json();
}
