import { decisionOn } from './decisionOn';

const edit = {
  kind: 'edit' as const,
  changes: [{ path: 'summary', after: 'neu' }, { path: 'vendor' }],
};

describe('decisionOn', () => {
  it.each([
    [[], 'rejected'],
    [['vendor'], 'partly'],
    [['vendor', 'summary'], 'accepted'],
  ])('with %j accepted an edit is %s', (acceptedPaths, state) => {
    const decision = decisionOn(edit, { acceptedPaths });
    expect(decision.state).toBe(state);
    expect(
      decision.changes.filter(c => c.accepted).map(({ path }) => path),
    ).toEqual([...acceptedPaths].sort());
  });

  it('accepts nothing that nobody proposed', () => {
    expect(() =>
      decisionOn(edit, { acceptedPaths: ['summary', 'owner'] }),
    ).toThrow('acceptedPaths.1 (invalid_choice)');
  });

  it('goes by one word for a remark', () => {
    const remark = { kind: 'remark' as const, changes: [] };
    expect(decisionOn(remark, { acceptedPaths: [], accept: true }).state).toBe(
      'accepted',
    );
    expect(decisionOn(remark, { acceptedPaths: [] }).state).toBe('rejected');
  });
});
