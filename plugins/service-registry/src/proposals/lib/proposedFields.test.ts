import { proposedFields } from './proposedFields';

const change = {
  path: 'vendor',
  before: 'Alt',
  after: 'Neu',
  changedMeanwhile: false,
};

const meanwhileOf = (now: unknown, proposed: object = {}) =>
  proposedFields([{ ...change, ...proposed }], new Map([['vendor', now]]))[0]
    .meanwhile;

describe('proposedFields', () => {
  it('compares with what stands there now', () => {
    expect(meanwhileOf('Alt')).toBe('unchanged');
    expect(meanwhileOf('Anders')).toBe('changed');
    expect(meanwhileOf(undefined)).toBe('changed');
    expect(meanwhileOf('Neu')).toBe('already');
    expect(meanwhileOf(undefined, { after: undefined })).toBe('already');
  });

  it("takes the proposal's word where the entry cannot be read", () => {
    const [field] = proposedFields(
      [{ ...change, changedMeanwhile: true, current: 'Anders' }],
      undefined,
    );
    expect(field).toMatchObject({ now: 'Anders', meanwhile: 'changed' });
    expect(proposedFields([change], undefined)[0]).toMatchObject({
      now: 'Alt',
      meanwhile: 'unchanged',
    });
  });

  it('has the fields in the order in which people read them', () => {
    const paths = ['vendor', 'support.phone', 'title'];
    expect(
      proposedFields(
        paths.map(path => ({ ...change, path })),
        undefined,
      ).map(({ path }) => path),
    ).toEqual(['title', 'support.phone', 'vendor']);
  });
});
