import { someFields } from '../../__testUtils__/entries';
import { referenceProblems } from './referenceProblems';

const known = '99012001000000';
const unknown = '99999999999999';
const lists = { leika: new Set([known]), ozg: new Set(['10513']) };

describe('referenceProblems', () => {
  it('names the keys that the lists do not have', () => {
    expect(
      referenceProblems(
        someFields({ leikaKeys: [known, unknown], ozgId: '99999' }),
        undefined,
        lists,
      ),
    ).toMatchObject([
      { path: 'leikaKeys.1', code: 'unknown_leika_key' },
      { path: 'ozgId', code: 'unknown_ozg_id', params: { value: '99999' } },
    ]);
  });

  it('says nothing without a list, and nothing against known keys', () => {
    const fields = someFields({ leikaKeys: [unknown], ozgId: '99999' });
    expect(referenceProblems(fields, undefined, {})).toEqual([]);
    expect(
      referenceProblems(
        someFields({ leikaKeys: [known], ozgId: '10513' }),
        undefined,
        lists,
      ),
    ).toEqual([]);
  });

  it('lets an entry keep what it has', () => {
    const fields = someFields({ leikaKeys: [unknown], ozgId: '99999' });
    expect(referenceProblems(fields, fields, lists)).toEqual([]);
    expect(
      referenceProblems(fields, someFields({ leikaKeys: [unknown] }), lists),
    ).toMatchObject([{ code: 'unknown_ozg_id' }]);
  });
});
