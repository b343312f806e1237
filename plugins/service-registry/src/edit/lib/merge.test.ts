import fc from 'fast-check';
import { changedPaths, FormValues, newEntryValues } from './formValues';
import { chooseSide, mergeVersions } from './merge';
import { unitIdOf } from './units';

const beginning: FormValues = {
  ...newEntryValues('group:default/buergerservice'),
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  'maturity.level': '2',
  'maturity.model': '1.1',
};

const word = fc.constantFrom('', 'a', 'b', 'c');
const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
/** Changes to a few fields of each kind, so that collisions are frequent. */
const edit = fc.record(
  {
    title: word,
    vendor: word,
    aliases: words,
    'support.phone': word,
    'maturity.level': fc.constantFrom('', '1', '2', '3'),
    'maturity.model': fc.constantFrom('', '1.1', '2.0'),
    'restricted.contract.number': word,
  },
  { requiredKeys: [] },
);

const versions = fc.tuple(edit, edit).map(([mine, theirs]) => ({
  base: beginning,
  mine: { ...beginning, ...mine },
  theirs: { ...beginning, ...theirs },
}));

describe('mergeVersions', () => {
  it('sorts every changed unit into exactly one group', () => {
    fc.assert(
      fc.property(versions, all => {
        const { automatic, agreed, conflicts } = mergeVersions(all);
        const sorted = [
          ...automatic.map(({ unit }) => unit.id),
          ...agreed.map(unit => unit.id),
          ...conflicts.map(unit => unit.id),
        ].sort();
        const changed = new Set(
          [
            ...changedPaths(all.base, all.mine),
            ...changedPaths(all.base, all.theirs),
          ].map(unitIdOf),
        );
        expect(sorted).toEqual([...changed].sort());
      }),
    );
  });

  it('takes everything from the only side that changed something', () => {
    fc.assert(
      fc.property(versions, ({ base, mine }) => {
        expect(mergeVersions({ base, mine, theirs: base }).values).toEqual(
          mine,
        );
        const other = mergeVersions({ base, mine: base, theirs: mine });
        expect(other.values).toEqual(mine);
        expect(other.conflicts).toEqual([]);
      }),
    );
  });

  it('finds the same conflicts whoever asks', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        expect(mergeVersions({ base, mine, theirs }).conflicts).toEqual(
          mergeVersions({ base, mine: theirs, theirs: mine }).conflicts,
        );
      }),
    );
  });

  it('loses no change of either side where there is no conflict', () => {
    fc.assert(
      fc.property(versions, all => {
        const { values, automatic } = mergeVersions(all);
        for (const { unit, side } of automatic) {
          for (const path of unit.paths) {
            expect(values[path]).toEqual(all[side][path]);
          }
        }
      }),
    );
  });

  it('never mixes a level of one side with the model of the other', () => {
    fc.assert(
      fc.property(versions, all => {
        const { values } = mergeVersions(all);
        const pair = (from: FormValues) =>
          `${from['maturity.level']}/${from['maturity.model']}`;
        expect([pair(all.base), pair(all.mine), pair(all.theirs)]).toContain(
          pair(values),
        );
      }),
    );
  });

  it('is settled by choosing: either side as a whole brings back that side', () => {
    fc.assert(
      fc.property(versions, all => {
        const { values, conflicts } = mergeVersions(all);
        const chosen = conflicts.reduce(
          (current, unit) => chooseSide(current, unit, 'mine', all),
          values,
        );
        for (const unit of conflicts) {
          for (const path of unit.paths) {
            expect(chosen[path]).toEqual(all.mine[path]);
          }
        }
      }),
    );
  });
});
