import { ImportMapping } from '@rathaus/plugin-service-registry-common';
import { someFields } from '../../__testUtils__/entries';
import { applyMapping } from './applyMapping';

const context = { groupRef: () => undefined, entryRef: () => undefined };

function apply(
  fields: ImportMapping['fields'],
  cells: string[],
  present = someFields(),
) {
  return applyMapping(present, cells, { matchBy: 'title', fields }, context);
}

describe('applyMapping', () => {
  const present = someFields({
    summary: 'alt',
    vendor: 'Firma',
    support: { phone: '123', email: 'a@b.de' },
  });

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
    expect(present.support?.phone).toBe('123');
  });

  it('sets constants in every row', () => {
    const { fields } = apply(
      { type: { constant: 'Fachverfahren' }, version: { constant: '' } },
      [],
    );
    expect(fields).toEqual(someFields({ type: 'fachverfahren' }));
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
    expect(fields).toEqual(someFields());
  });
});
