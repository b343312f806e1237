import { ImportMapping } from '@rathaus/plugin-service-registry-common';
import { checkMapping } from './checkMapping';

function problemsOf(
  fields: ImportMapping['fields'],
  matchBy: ImportMapping['matchBy'] = 'title',
) {
  return checkMapping({ matchBy, fields }, 2, {
    groupRef: () => undefined,
    entryRef: text => text,
  }).map(({ path, code }) => `${path}: ${code}`);
}

describe('checkMapping', () => {
  it('takes a mapping that fits', () => {
    expect(
      problemsOf({
        title: { column: 0 },
        name: { column: 1 },
        type: { constant: 'Fachverfahren' },
        owner: { constant: '' },
      }),
    ).toEqual([]);
  });

  it.each<[ImportMapping['fields'], string]>([
    [{ colour: { column: 1 } }, 'fields.colour: unknown_field'],
    [{ constructor: { column: 1 } }, 'fields.constructor: unknown_field'],
    [{ support: { column: 1 } }, 'fields.support: unknown_field'],
    [{ summary: { column: 2 } }, 'fields.summary.column: unknown_column'],
    [{ type: { constant: 'x' } }, 'fields.type.constant: unknown_value'],
    [{ owner: { constant: 'x' } }, 'fields.owner.constant: unknown_ref'],
  ])('refuses %j', (fields, problem) => {
    expect(problemsOf({ title: { column: 0 }, ...fields })).toEqual([problem]);
  });

  it('wants the key to come from a column', () => {
    expect(problemsOf({}, 'ozgId')).toEqual(['fields.ozgId: required']);
    expect(problemsOf({ title: { constant: 'Immer gleich' } })).toEqual([
      'fields.title: required',
    ]);
  });
});
