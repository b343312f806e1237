import { ImportMapping } from '@rathaus/rathaus-common';
import { applyMapping } from './applyMapping';
import { PlainCellKind, readPlainCell } from './plainCell';
import { Vocabulary } from './Vocabulary';

const text: PlainCellKind = { is: 'text' };
const KINDS: Record<string, PlainCellKind> = {
  summary: text,
  vendor: text,
  version: text,
  type: {
    is: 'choice',
    words: new Vocabulary({ fachverfahren: ['Fachverfahren'] }),
  },
  'support.phone': text,
  'support.hours': text,
  'maturity.level': { is: 'integer' },
  'maturity.model': text,
  'efa.role': {
    is: 'choice',
    words: new Vocabulary({ nachnutzung: ['Nachnutzung'] }),
  },
};

function apply(
  fields: ImportMapping['fields'],
  cells: string[],
  present: object = { title: 'Da' },
) {
  return applyMapping(
    present,
    cells,
    { matchBy: 'title', fields },
    (path, cell) =>
      path in KINDS ? readPlainCell(KINDS[path], cell) : undefined,
  );
}

describe('applyMapping', () => {
  const present = {
    title: 'Da',
    summary: 'alt',
    vendor: 'Firma',
    support: { phone: '123', email: 'a@b.de' },
  };

  it('changes what cells say, keeps what is not mapped or empty', () => {
    const { fields, problems } = apply(
      {
        summary: { column: 0 },
        vendor: { column: 1 },
        'support.phone': { column: 2 },
        'support.hours': { column: 9 },
      },
      ['neu', '  ', '456'],
      present,
    );
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      ...present,
      summary: 'neu',
      support: { phone: '456', email: 'a@b.de' },
    });
    expect(present.support.phone).toBe('123');
  });

  it('sets constants in every row', () => {
    const { fields } = apply(
      { type: { constant: 'Fachverfahren' }, version: { constant: '' } },
      [],
    );
    expect(fields).toEqual({ title: 'Da', type: 'fachverfahren' });
  });

  it('completes a group by a constant only where the row fills it', () => {
    const mapping: ImportMapping['fields'] = {
      'maturity.level': { column: 0 },
      'maturity.model': { constant: '1.1' },
      'efa.role': { constant: 'Nachnutzung' },
    };
    expect(apply(mapping, ['3']).fields).toMatchObject({
      maturity: { level: 3, model: '1.1' },
      efa: { role: 'nachnutzung' },
    });
    expect(apply(mapping, ['']).fields).not.toHaveProperty('maturity');
  });

  it('names cells that cannot be read', () => {
    const { fields, problems } = apply({ type: { column: 0 } }, ['Webseite']);
    expect(problems).toMatchObject([
      { path: 'type', code: 'unknown_value', params: { value: 'Webseite' } },
    ]);
    expect(fields).toEqual({ title: 'Da' });
  });
});
