import { countResults, resultsByName } from './results';

it('sorts what became of the entries', () => {
  const results = resultsByName({
    items: [
      { name: 'a', result: 'confirmed' },
      { name: 'b', result: 'doubtful' },
      { name: 'c', result: 'changed', revision: 4 },
      { name: 'd', result: 'notAllowed' },
    ],
  });
  expect(results.c).toBe('changed');
  expect(countResults(results)).toEqual({
    confirmed: 1,
    doubtful: 1,
    failed: 2,
  });
});
