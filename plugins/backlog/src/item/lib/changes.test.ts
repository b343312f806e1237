import { ItemFields, withChanges } from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import { changesBetween, mergeFields, withFieldsFrom } from './changes';

const fields: fc.Arbitrary<ItemFields> = fc.record(
  {
    title: fc.constantFrom('A', 'B', 'C'),
    category: fc.constantFrom('wlan', 'glasfaser'),
    estimate: fc.integer({ min: 0, max: 3 }),
    dueDate: fc.constantFrom('2027-01-01', '2027-02-01'),
    dependsOn: fc.subarray(['i-1', 'i-2'], { minLength: 1 }),
  },
  { requiredKeys: ['title'] },
);

describe('changes', () => {
  it('turn one version into the other', () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        expect(withChanges(before, changesBetween(before, after))).toEqual(
          after,
        );
      }),
    );
  });

  it('say nothing where nothing differs, and null where something is cleared', () => {
    expect(
      changesBetween(
        { title: 'A', category: 'wlan', estimate: 1 },
        { title: 'A', category: 'glasfaser' },
      ),
    ).toEqual({ category: 'glasfaser', estimate: null });
  });
});

describe('two versions of one item', () => {
  it('are joined where they do not collide', () => {
    expect(
      mergeFields(
        { title: 'A', category: 'wlan' },
        { title: 'B', category: 'wlan' },
        { title: 'A', category: 'glasfaser', estimate: 1 },
      ),
    ).toEqual({
      fields: { title: 'B', category: 'glasfaser', estimate: 1 },
      mine: ['title'],
      theirs: ['category', 'estimate'],
      conflicts: [],
    });
  });

  it('ask where they collide, and keep what is saved until then', () => {
    const merge = mergeFields(
      { title: 'A' },
      { title: 'B', category: 'wlan' },
      { title: 'C', category: 'wlan' },
    );
    expect(merge).toEqual({
      fields: { title: 'C', category: 'wlan' },
      mine: [],
      theirs: [],
      conflicts: ['title'],
    });
  });

  it('lose nothing of either side', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const merge = mergeFields(base, mine, theirs);
        const all = withFieldsFrom(merge.fields, merge.conflicts, mine);
        expect(
          mergeFields(base, mine, all).conflicts.filter(
            field => !merge.conflicts.includes(field),
          ),
        ).toEqual([]);
        for (const field of merge.mine) {
          expect(merge.fields[field]).toEqual(mine[field]);
        }
        for (const field of merge.theirs) {
          expect(merge.fields[field]).toEqual(theirs[field]);
        }
      }),
    );
  });
});
