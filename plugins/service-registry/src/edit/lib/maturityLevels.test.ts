import { maturityLevels } from './maturityLevels';

it.each([
  ['1.1', 4],
  ['2.0', 7],
  ['', 7],
])('model %j ends at level %d', (model, highest) => {
  const levels = maturityLevels(model);
  expect(levels[0]).toBe('0');
  expect(levels[levels.length - 1]).toBe(String(highest));
});
