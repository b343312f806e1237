import { readMoveChoice, writeMoveChoice } from './moveChoice';

const KNOWN = ['group:default/soziales', 'group:stadt/schule'];

describe('the choice in the address', () => {
  it.each([
    ['', { from: '', to: '' }],
    ['von=soziales', { from: 'group:default/soziales', to: '' }],
    ['nach=stadt/schule', { from: '', to: 'group:stadt/schule' }],
    ['von=unbekannt&nach=soziales', { from: '', to: 'group:default/soziales' }],
    ['von=%25:/', { from: '', to: '' }],
  ])('%j is read', (address, choice) => {
    expect(readMoveChoice(new URLSearchParams(address), KNOWN)).toEqual(choice);
  });

  it.each([
    { from: '', to: '' },
    { from: KNOWN[0], to: '' },
    { from: KNOWN[1], to: KNOWN[0] },
  ])('%j comes back, and the rest of the address stays', choice => {
    const written = writeMoveChoice(
      new URLSearchParams('von=alt&nach=alt&druck=1'),
      choice,
    );
    expect(readMoveChoice(written, KNOWN)).toEqual(choice);
    expect(written.get('druck')).toBe('1');
    expect(written.toString()).not.toContain('alt');
  });
});
