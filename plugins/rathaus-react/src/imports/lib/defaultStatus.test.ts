import { defaultStatus } from './defaultStatus';

it.each([
  ['checked', { new: 5, changed: 1, unchanged: 9, faulty: 1 }, 'faulty'],
  ['checked', { new: 0, changed: 1, unchanged: 9, faulty: 0 }, 'changed'],
  ['checked', { new: 0, changed: 0, unchanged: 0, faulty: 0 }, 'new'],
  ['applied', { new: 5, changed: 1, unchanged: 9, faulty: 1 }, 'new'],
  ['reverted', { new: 0, changed: 0, unchanged: 9, faulty: 1 }, 'faulty'],
] as const)(
  'of an import that is %s, with %j, is %j',
  (state, counts, status) => {
    expect(defaultStatus({ state, counts: { ...counts, left: 0 } })).toBe(
      status,
    );
  },
);
