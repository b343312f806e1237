import type { Response } from 'express';

/** Answers with something that has a revision, and the revision as ETag. */
export function sendWithRevision(
  response: Response,
  answer: { revision: number },
  status: 200 | 201 = 200,
): void {
  response.status(status).set('ETag', `"${answer.revision}"`).json(answer);
}
