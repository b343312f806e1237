import { InputError } from '@backstage/errors';
import { readPersonParameter } from './personParameter';

describe('readPersonParameter', () => {
  it('reads a ref, whatever its case', () => {
    expect(readPersonParameter({ person: 'User:default/Ada-Schema' })).toBe(
      'user:default/ada-schema',
    );
  });

  it('lets other parameters pass', () => {
    expect(
      readPersonParameter({ person: 'user:default/ada', env: 'development' }),
    ).toBe('user:default/ada');
  });

  it.each([
    ['none', {}],
    ['an empty one', { person: '' }],
    ['two', { person: ['user:default/a', 'user:default/b'] }],
    ['an object', { person: { $ne: '' } }],
    ['a name', { person: 'ada' }],
    ['a group', { person: 'group:default/portal-administration' }],
    ['a longer path', { person: 'user:default/a/b' }],
    ['a line break', { person: 'user:default/a\n' }],
    ['an umlaut', { person: 'user:default/jürgen' }],
  ])('refuses %s', (_, query) => {
    expect(() => readPersonParameter(query)).toThrow(InputError);
    expect(() => readPersonParameter(query)).toThrow(/^person: must be/);
  });
});
