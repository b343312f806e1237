import { EventEmitter } from 'node:events';

/**
 * Values of query parameters that let somebody in (calendar programs cannot sign in otherwise), and that say what somebody
 * looks for.
 */
const SECRET = /([?&](?:token|term|q)=)[^&#]*/gi;

/**
 * Middleware that takes secrets out of a request's address once it is
 * answered, before the address is written into the log. To be used before the
 * middleware that logs.
 */
export function hideSecrets(
  request: { originalUrl: string },
  response: EventEmitter,
  next: () => void,
): void {
  response.once('finish', () => {
    request.originalUrl = request.originalUrl.replace(SECRET, '$1…');
  });
  next();
}
