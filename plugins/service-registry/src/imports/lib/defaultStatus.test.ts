import { defaultStatus } from './defaultStatus';

it.each([
  [{ new: 5, changed: 1, unchanged: 9, faulty: 1 }, 'faulty'],
  [{ new: 0, changed: 1, unchanged: 9, faulty: 0 }, 'changed'],
  [{ new: 0, changed: 0, unchanged: 0, faulty: 0 }, 'new'],
] as const)('of %j is %j', (counts, status) => {
  expect(defaultStatus(counts)).toBe(status);
});
