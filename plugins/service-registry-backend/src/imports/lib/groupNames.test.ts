import { createGroupFinder } from './groupNames';

describe('createGroupFinder', () => {
  const find = createGroupFinder(
    new Map([
      ['group:default/buergerservice', 'Fachbereich Bürgerservice'],
      ['group:default/bauen', 'Fachbereich Bauen und Wohnen'],
      ['group:default/leitung-1', 'Leitung'],
      ['group:default/leitung-2', 'Leitung'],
    ]),
  );

  it.each([
    ['Group:default/Buergerservice', 'group:default/buergerservice'],
    ['buergerservice', 'group:default/buergerservice'],
    ['Fachbereich Bürgerservice', 'group:default/buergerservice'],
    ['bürgerservice', 'group:default/buergerservice'],
    ['BAUEN UND WOHNEN', 'group:default/bauen'],
    ['Leitung', undefined],
    ['group:default/nirgends', undefined],
    ['Nirgends', undefined],
    ['', undefined],
  ])('finds for %j: %s', (text, ref) => {
    expect(find(text)).toBe(ref);
  });

  it('takes full refs as they are when no group is known', () => {
    const blind = createGroupFinder(new Map());
    expect(blind('group:default/x')).toBe('group:default/x');
    expect(blind('x')).toBeUndefined();
  });
});
