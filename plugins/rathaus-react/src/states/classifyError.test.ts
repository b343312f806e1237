import {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';
import { classifyError } from './classifyError';

const answer = (status: number) =>
  ResponseError.fromResponse(new Response('x', { status }));

describe('classifyError', () => {
  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [412, 'conflict'],
    [413, 'invalid'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('an answer with %d: %s', async (status, kind) => {
    expect(classifyError(await answer(status))).toBe(kind);
  });

  it.each([
    [new AuthenticationError('x'), 'unauthorized'],
    [new NotAllowedError('x'), 'forbidden'],
    [new NotFoundError('x'), 'notFound'],
    [new ConflictError('x'), 'conflict'],
    [new InputError('x'), 'invalid'],
    [new TypeError('Failed to fetch'), 'offline'],
    [
      new TypeError('NetworkError when attempting to fetch resource.'),
      'offline',
    ],
    [new TypeError('x is not a function'), 'unknown'],
    [new Error('x'), 'unknown'],
  ])('%s: %s', (error, kind) => {
    expect(classifyError(error)).toBe(kind);
  });
});
