import { progressOf } from './progress';

const progress = { done: 7, total: 10 };

describe('progressOf', () => {
  it('gives the numbers of the step on the way', () => {
    expect(progressOf({ state: 'checking', progress }, undefined)).toEqual({
      kind: 'checking',
      done: 7,
      total: 10,
    });
  });

  it('does not pass off the numbers of the step before', () => {
    expect(progressOf({ state: 'checked', progress }, 'applying')).toEqual({
      kind: 'applying',
      done: 0,
      total: 0,
    });
    expect(progressOf({ state: 'applied', progress }, 'reverting')).toEqual({
      kind: 'reverting',
      done: 0,
      total: 0,
    });
  });

  it('is nothing when an import rests', () => {
    expect(progressOf({ state: 'checked', progress }, undefined)).toBe(
      undefined,
    );
  });
});
