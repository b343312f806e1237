import { ImportMapping } from '@rathaus/rathaus-common';
import { checkMapping } from './checkMapping';
import { PlainCellKind, readPlainCell } from './plainCell';
import { Vocabulary } from './Vocabulary';

const KINDS: Record<string, PlainCellKind> = {
  title: { is: 'text' },
  summary: { is: 'text' },
  type: {
    is: 'choice',
    words: new Vocabulary({ fachverfahren: ['Fachverfahren'] }),
  },
  'support.phone': { is: 'text' },
};

function problemsOf(fields: ImportMapping['fields'], matchBy = 'title') {
  return checkMapping(
    { matchBy, fields },
    {
      columnCount: 2,
      isField: path => path === 'name' || Object.hasOwn(KINDS, path),
      read: (path, text) =>
        path === 'name' ? undefined : readPlainCell(KINDS[path], text),
    },
  ).map(({ path, code }) => `${path}: ${code}`);
}

describe('checkMapping', () => {
  it('takes a mapping that fits', () => {
    expect(
      problemsOf({
        title: { column: 0 },
        name: { column: 1 },
        type: { constant: 'Fachverfahren' },
        summary: { constant: '' },
      }),
    ).toEqual([]);
  });

  it.each<[ImportMapping['fields'], string]>([
    [{ colour: { column: 1 } }, 'fields.colour: unknown_field'],
    [{ constructor: { column: 1 } }, 'fields.constructor: unknown_field'],
    [{ support: { column: 1 } }, 'fields.support: unknown_field'],
    [{ summary: { column: 2 } }, 'fields.summary.column: unknown_column'],
    [{ type: { constant: 'x' } }, 'fields.type.constant: unknown_value'],
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
