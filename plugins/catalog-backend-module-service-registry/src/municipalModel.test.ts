import { municipalJsonSchema } from './municipalModel';

describe('municipalJsonSchema', () => {
  it('says the shape, and the formats that a pattern can say', () => {
    expect(municipalJsonSchema()).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: {
        leikaKeys: { items: { type: 'string', pattern: '^99\\d{12}$' } },
        ozgId: { pattern: '^\\d{5}$' },
        operator: {
          required: ['name'],
          properties: { validFrom: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
        },
        responsibility: { enum: expect.arrayContaining(['stadt', 'kreis']) },
      },
    });
  });

  it('asks for nothing that has a default, and holds nothing restricted', () => {
    const schema = municipalJsonSchema();
    expect(schema).not.toHaveProperty('required');
    expect(schema).not.toHaveProperty('properties.restricted');
    expect(schema).not.toHaveProperty('properties.notes');
  });
});
