import fc from 'fast-check';
import { ImportMapping } from '@rathaus/rathaus-common';
import {
  assignColumn,
  constantsOf,
  fieldsOfColumn,
  mappingToSend,
  missingFields,
  removeField,
  setConstant,
} from './mapping';

const REQUIRED = ['title', 'type', 'owner'];
const empty: ImportMapping = { matchBy: 'title', fields: {} };
const field = fc.constantFrom(
  'title',
  'type',
  'owner',
  'support.phone',
  'name',
);
const column = fc.nat(5);
const mappings = fc
  .array(fc.tuple(column, field))
  .map(steps =>
    steps.reduce((mapping, [c, f]) => assignColumn(mapping, c, f), empty),
  );

describe('assignColumn', () => {
  it('gives a column one field, and a field one source', () => {
    fc.assert(
      fc.property(mappings, column, field, (mapping, c, f) => {
        const changed = assignColumn(mapping, c, f);
        expect(fieldsOfColumn(changed, c)).toEqual([f]);
        const owners = [0, 1, 2, 3, 4, 5].filter(other =>
          fieldsOfColumn(changed, other).includes(f),
        );
        expect(owners).toEqual([c]);
      }),
    );
  });

  it('leaves a column out', () => {
    fc.assert(
      fc.property(mappings, column, (mapping, c) => {
        expect(fieldsOfColumn(assignColumn(mapping, c, undefined), c)).toEqual(
          [],
        );
      }),
    );
  });

  it('takes the place of a constant', () => {
    const mapping = assignColumn(
      setConstant(empty, 'type', 'online-dienst'),
      2,
      'type',
    );
    expect(constantsOf(mapping)).toEqual([]);
    expect(fieldsOfColumn(mapping, 2)).toEqual(['type']);
  });
});

describe('constants', () => {
  it('come and go', () => {
    const mapping = setConstant(empty, 'type', 'online-dienst');
    expect(constantsOf(mapping)).toEqual([
      { field: 'type', value: 'online-dienst' },
    ]);
    expect(removeField(mapping, 'type')).toEqual(empty);
  });

  it('that are blank are not sent', () => {
    const mapping = setConstant(assignColumn(empty, 0, 'title'), 'owner', ' ');
    expect(mappingToSend(mapping).fields).toEqual({ title: { column: 0 } });
  });
});

describe('missingFields', () => {
  it('says what new entries need and whether rows can be matched', () => {
    expect(missingFields(empty, REQUIRED)).toEqual({
      required: ['title', 'type', 'owner'],
      key: 'title',
    });
    const ready = setConstant(
      setConstant(assignColumn(empty, 0, 'title'), 'type', 'online-dienst'),
      'owner',
      'group:default/buergerservice',
    );
    expect(missingFields(ready, REQUIRED)).toEqual({
      required: [],
      key: undefined,
    });
    expect(missingFields({ ...ready, matchBy: 'ozgId' }, REQUIRED).key).toBe(
      'ozgId',
    );
  });

  it('does not take a constant for a key', () => {
    expect(
      missingFields(setConstant(empty, 'title', 'Alle gleich'), REQUIRED).key,
    ).toBe('title');
  });
});
