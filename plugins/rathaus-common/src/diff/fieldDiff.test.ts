import { diffFields, fieldLeaves } from './fieldDiff';

describe('diffFields', () => {
  it('names what was added, changed and removed by dotted path', () => {
    expect(
      diffFields(
        { title: 'A', support: { phone: '1', email: 'a@b.de' } },
        { title: 'B', support: { phone: '1' }, vendor: 'V' },
      ),
    ).toEqual([
      { path: 'support.email', before: 'a@b.de' },
      { path: 'title', before: 'A', after: 'B' },
      { path: 'vendor', after: 'V' },
    ]);
  });

  it('takes a list as one value in which order counts', () => {
    expect(
      diffFields({ aliases: ['a', 'b'] }, { aliases: ['b', 'a'] }),
    ).toEqual([{ path: 'aliases', before: ['a', 'b'], after: ['b', 'a'] }]);
    expect(
      diffFields(
        { links: [{ url: 'u', title: 't' }] },
        { links: [{ title: 't', url: 'u' }] },
      ),
    ).toEqual([]);
  });

  it('sees no difference between absent and empty', () => {
    expect(diffFields({ aliases: [], summary: '', support: {} }, {})).toEqual(
      [],
    );
  });

  it('keeps false and zero', () => {
    expect([...fieldLeaves({ maturity: { level: 0 } })]).toEqual([
      ['maturity.level', 0],
    ]);
  });
});
