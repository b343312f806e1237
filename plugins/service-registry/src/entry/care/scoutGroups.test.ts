import { scoutGroups } from './scoutGroups';

describe('scoutGroups', () => {
  it('names Scouts before those who stand in, and nobody twice', () => {
    const eva = { person: 'user:default/eva', role: 'deputy' as const };
    const max = { person: 'user:default/max', role: 'scout' as const };
    const deputyToo = { ...max, role: 'deputy' as const };
    expect(scoutGroups([eva, deputyToo, max])).toEqual([
      { role: 'scout', people: [max] },
      { role: 'deputy', people: [eva] },
    ]);
  });

  it('has no group for nobody', () => {
    expect(scoutGroups([])).toEqual([]);
  });
});
