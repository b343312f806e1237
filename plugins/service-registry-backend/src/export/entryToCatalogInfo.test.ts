import { fieldsFromEntity } from '@rathaus/plugin-service-registry-common';
import { parse } from 'yaml';
import { someFields } from '../__testUtils__/entries';
import { entryToCatalogInfo } from './entryToCatalogInfo';

describe('entryToCatalogInfo', () => {
  const fields = someFields({
    summary: 'Bescheinigung über den Wohnsitz',
    description: '# Wozu\n\n- erstens: ja\n',
    leikaKeys: ['99115005000000'],
    maturity: { level: 2, model: '2.0' },
    links: [{ title: 'Start', url: 'https://a.example', purpose: 'oeffnen' }],
    dependsOn: ['component:default/vois-meso'],
    notes: 'intern',
    restricted: { contract: { number: 'V-1' } },
  });
  const text = entryToCatalogInfo({ name: 'melde', revision: 3, fields });

  it('is an entity that reads back as the same entry', () => {
    const read = fieldsFromEntity(parse(text));
    const { restricted: _r, notes: _n, ...open } = fields;
    expect(read).toEqual({ ok: true, value: open });
  });

  it('claims no management, and holds nothing secret, internal or empty', () => {
    expect(parse(text)).toMatchObject({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'melde' },
    });
    for (const absent of ['annotations', 'V-1', 'intern', '[]', '{}']) {
      expect(text).not.toContain(absent);
    }
  });
});
