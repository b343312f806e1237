import {
  Change,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import { catalogDelta } from './deferredEntities';

const fields = entryFieldsSchema.omit({ restricted: true }).parse({
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  owner: 'group:default/buergerservice',
});

function change(name: string, content: Change['fields'] = fields): Change {
  return {
    sequence: 1,
    name,
    revision: 3,
    updatedAt: '2026-11-01T00:00:00.000Z',
    fields: content,
  };
}

describe('catalogDelta', () => {
  it('says where an entity comes from and where it is edited', () => {
    const { added } = catalogDelta(
      [change('meldebescheinigung')],
      'https://portal.example',
    );
    expect(added).toEqual([
      {
        locationKey: 'service-registry',
        entity: expect.objectContaining({
          kind: 'Component',
          metadata: expect.objectContaining({
            name: 'meldebescheinigung',
            title: 'Meldebescheinigung',
            annotations: {
              'rathaus.portal/managed-by': 'service-registry',
              'rathaus.portal/revision': '3',
              'backstage.io/managed-by-location':
                'service-registry:meldebescheinigung',
              'backstage.io/managed-by-origin-location':
                'service-registry:meldebescheinigung',
              'backstage.io/view-url':
                'https://portal.example/servicekatalog/eintrag/meldebescheinigung',
              'backstage.io/edit-url':
                'https://portal.example/servicekatalog/eintrag/meldebescheinigung/bearbeiten',
            },
          }),
        }),
      },
    ]);
  });

  it('removes what was retired', () => {
    expect(catalogDelta([change('alt', null)], '')).toEqual({
      added: [],
      removed: [
        {
          entityRef: 'component:default/alt',
          locationKey: 'service-registry',
        },
      ],
      refused: [],
    });
  });

  it('sorts out what the catalog would refuse', () => {
    const { added, refused } = catalogDelta(
      [change(''), change('gut')],
      'https://portal.example',
    );
    expect(added.map(({ entity }) => entity.metadata.name)).toEqual(['gut']);
    expect(refused).toEqual([
      { name: '', reason: expect.stringContaining('name') },
    ]);
  });
});
