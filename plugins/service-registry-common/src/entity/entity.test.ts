import { entryFieldsSchema } from '../entry/entryFields';
import { entityFromEntry } from './entityFromEntry';
import { fieldsFromEntity } from './fieldsFromEntity';

const fields = entryFieldsSchema.parse({
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  summary: 'Bescheinigung über den Wohnsitz',
  description: '**Online** zu beantragen',
  owner: 'group:default/buergerservice',
  aliases: ['Aufenthaltsbescheinigung'],
  dependsOn: ['component:default/einwohnerwesen'],
  providesApis: ['api:default/xmeld'],
  support: { phone: '05241 82-0' },
  links: [{ title: 'Öffnen', url: 'https://x.de', purpose: 'oeffnen' }],
});

describe('entry and entity', () => {
  it('come back the same', () => {
    const entity = entityFromEntry({
      name: 'meldebescheinigung',
      revision: 3,
      fields,
    });
    expect(fieldsFromEntity(entity)).toEqual({ ok: true, value: fields });
  });

  it('keep restricted fields and notes out of the catalog', () => {
    const entity = entityFromEntry({
      name: 'x',
      revision: 1,
      fields: entryFieldsSchema.parse({
        ...fields,
        notes: 'nur intern',
        restricted: { contract: { number: 'V-4711' } },
      }),
    });
    expect(JSON.stringify(entity)).not.toMatch(/nur intern|V-4711/);
  });

  it('name what is wrong in a repository', () => {
    const result = fieldsFromEntity({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'x', title: 'X-Dienst' },
      spec: {
        type: 'online-dienst',
        lifecycle: 'production',
        owner: 'it-service',
        municipal: { ozgId: '1' },
      },
    });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ path: 'ozgId', code: 'invalid_ozg_id' }],
    });
  });
});
