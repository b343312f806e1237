import { randomUUID } from 'node:crypto';
import {
  hashOf,
  matches,
  newSecret,
  readFeedToken,
  writeFeedToken,
} from './feedToken';

describe('the token of a feed', () => {
  it('comes back out of an address as it went in', () => {
    const token = { id: randomUUID(), secret: newSecret() };
    const text = writeFeedToken(token);
    expect(readFeedToken(text)).toEqual(token);
    expect(encodeURIComponent(text)).toBe(text);
  });

  it.each([
    '',
    '.',
    'x.y',
    `${randomUUID()}.`,
    `${randomUUID()}.${'x'.repeat(44)}`,
  ])('is not %j', text => {
    expect(readFeedToken(text)).toBeUndefined();
  });

  it('is known by its hash alone', () => {
    const secret = newSecret();
    expect(matches(secret, hashOf(secret))).toBe(true);
    expect(matches(newSecret(), hashOf(secret))).toBe(false);
    expect(hashOf(secret)).toMatch(/^[0-9a-f]{64}$/);
  });
});
