import { savedViewInputSchema } from './savedView';

const codes = (input: object) =>
  savedViewInputSchema
    .safeParse(input)
    .error?.issues.map(({ path, code }) => [path.join('.'), code]);

describe('a saved view', () => {
  const input = { name: ' Nordschule ', view: 'liste', query: '' };

  it('may be everything', () => {
    expect(savedViewInputSchema.parse(input)).toEqual({
      name: 'Nordschule',
      view: 'liste',
      query: '',
      shared: false,
    });
  });

  it('writes the same filter the same way', () => {
    const query = '?schule=group:default/nord&q=w%4Can+neu&sort=titel';
    expect(savedViewInputSchema.parse({ ...input, query }).query).toBe(
      'schule=group%3Adefault%2Fnord&q=wLan+neu&sort=titel',
    );
  });

  it.each([
    ['an open item', { query: 'massnahme=i-1' }, [['query', 'custom']]],
    ['a second view', { query: 'ansicht=liste' }, [['query', 'custom']]],
    ['too much', { query: 'q='.padEnd(4001, 'x') }, [['query', 'too_big']]],
    ['no view', { view: 'Liste?' }, [['view', 'invalid_format']]],
    ['no name', { name: ' ' }, [['name', 'too_small']]],
    ['a long name', { name: 'x'.repeat(81) }, [['name', 'too_big']]],
    ['an owner', { owner: 'eva' }, [['', 'unrecognized_keys']]],
  ])('does not take %s', (_, change, expected) => {
    expect(codes({ ...input, ...change })).toEqual(expected);
  });
});
