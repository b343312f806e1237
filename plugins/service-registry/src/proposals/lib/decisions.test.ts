import fc from 'fast-check';
import {
  acceptAll,
  acceptedPaths,
  decisionsFor,
  keepDecisions,
  openPaths,
  rejectAll,
} from './decisions';
import { ProposedField } from './proposedFields';

const field = (
  path: string,
  meanwhile: ProposedField['meanwhile'] = 'unchanged',
  now: unknown = 'alt',
): ProposedField => ({ path, now, before: 'alt', after: 'neu', meanwhile });

const FIELDS = [
  field('title'),
  field('vendor', 'changed'),
  field('product', 'already'),
];

const anyFields = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom('title', 'vendor', 'product', 'version'),
      meanwhile: fc.constantFrom<ProposedField['meanwhile'][]>(
        'unchanged',
        'changed',
        'already',
      ),
    }),
    { selector: ({ path }) => path },
  )
  .map(fields => fields.map(({ path, meanwhile }) => field(path, meanwhile)));

describe('decisions on a proposal', () => {
  it('has nothing to decide where the proposed already stands', () => {
    expect(openPaths(FIELDS, decisionsFor(FIELDS))).toEqual([
      'title',
      'vendor',
    ]);
  });

  it('leaves open what somebody changed meanwhile when all are accepted', () => {
    const decisions = acceptAll(FIELDS, {});
    expect(openPaths(FIELDS, decisions)).toEqual(['vendor']);
    expect(acceptedPaths(FIELDS, decisions)).toEqual(['title', 'product']);
  });

  it('does not take back a decision when all others are accepted', () => {
    const decisions = acceptAll(FIELDS, { vendor: 'reject' });
    expect(openPaths(FIELDS, decisions)).toEqual([]);
    expect(acceptedPaths(FIELDS, decisions)).not.toContain('vendor');
  });

  it('takes nothing over when all are rejected', () => {
    fc.assert(
      fc.property(anyFields, fields => {
        expect(acceptedPaths(fields, rejectAll(fields))).toEqual([]);
        expect(openPaths(fields, rejectAll(fields))).toEqual([]);
      }),
    );
  });

  it('asks again only where something changed under the decision', () => {
    const now = [field('title'), field('vendor', 'changed', 'noch anders')];
    expect(
      keepDecisions(FIELDS, now, { title: 'reject', vendor: 'accept' }),
    ).toEqual({ title: 'reject' });
  });
});
