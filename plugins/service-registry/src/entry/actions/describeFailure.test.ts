import { ResponseError } from '@backstage/errors';
import type { Text } from '../../translations/useText';
import { describeFailure, explaining } from './describeFailure';

const t = ((key: string, params?: object) =>
  params ? `${key} ${JSON.stringify(params)}` : key) as unknown as Text;

function answer(status: number, error: object) {
  return ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: status } }), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

describe('describeFailure', () => {
  it('says what the registry says about fields', async () => {
    const error = await answer(400, {
      name: 'InputError',
      message: 'Invalid input',
      fields: [{ path: 'note', code: 'too_long', message: 'Zu lang.' }],
    });
    expect(describeFailure(t, error)).toBe(
      'entry.failure.invalid {"reason":"Zu lang."}',
    );
  });

  it.each([
    [409, 'conflict'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [503, 'other'],
  ])('tells a %i as "%s"', async (status, kind) => {
    const error = await answer(status, { name: 'Error', message: 'x' });
    expect(describeFailure(t, error)).toBe(`entry.failure.${kind}`);
  });

  it('tells that the server is out of reach', () => {
    expect(describeFailure(t, new TypeError('Failed to fetch'))).toBe(
      'entry.failure.offline',
    );
  });
});

describe('explaining', () => {
  it('lets a step that works alone', async () => {
    await expect(explaining(t, async () => 'da')).resolves.toBe('da');
  });

  it('lets a failure speak the language of the screen', async () => {
    const step = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(explaining(t, step)).rejects.toThrow('entry.failure.offline');
  });
});
