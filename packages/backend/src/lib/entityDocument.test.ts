import { Entity } from '@backstage/catalog-model';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { EntryLocations } from './EntryLocations';
import { toEntityDocument } from './entityDocument';

const ENTRY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'personalausweis-beantragen',
    title: 'Personalausweis beantragen',
    description: 'Für alle ab 16.',
    annotations: { 'rathaus.portal/managed-by': 'service-registry' },
  },
  spec: {
    type: 'online-dienst',
    lifecycle: 'produktiv',
    owner: 'group:default/buergerservice',
    municipal: {
      aliases: ['Identitätskarte', 'Ausweis'],
      leikaKeys: ['99010001001000'],
      ozgId: '10123',
      operator: { name: 'Muster GmbH' },
      protectionNeeds: { confidentiality: 'sehr hoch' },
      contract: { costPerYear: 12345 },
    },
  },
};

const GROUP: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'bauen', description: 'Baugenehmigungen' },
  spec: {
    type: 'fachbereich',
    profile: { displayName: 'Bauen und Wohnen' },
    children: [],
  },
};

describe('toEntityDocument', () => {
  it('has by what people look an entry up', () => {
    expect(toEntityDocument(ENTRY)).toEqual({
      title: 'Personalausweis beantragen',
      text: 'Für alle ab 16.',
      keywords: 'Identitätskarte\nAusweis\n99010001001000\n10123',
      kind: 'Component',
      namespace: 'default',
      type: 'online-dienst',
      componentType: 'online-dienst',
      lifecycle: 'produktiv',
      owner: 'group:default/buergerservice',
      lowerCaseKind: 'component',
      owners: [],
      entry: 'personalausweis-beantragen',
    });
  });

  it('has nothing of what only some may see, even if the catalog had it', () => {
    expect(JSON.stringify(toEntityDocument(ENTRY))).not.toMatch(
      /12345|sehr hoch/,
    );
  });

  it('has the same keys for everything', () => {
    expect(Object.keys(toEntityDocument(GROUP))).toEqual(
      Object.keys(toEntityDocument(ENTRY)),
    );
    expect(toEntityDocument(GROUP)).toMatchObject({
      title: 'Bauen und Wohnen',
      text: 'Baugenehmigungen',
      keywords: '',
      entry: null,
    });
  });
});

describe('EntryLocations', () => {
  it('leads to the page of an entry, and leaves others alone', async () => {
    const { documents } = await TestPipeline.withSubject(new EntryLocations())
      .withDocuments([
        {
          ...toEntityDocument(ENTRY),
          location: '/catalog/default/component/personalausweis-beantragen',
        },
        {
          ...toEntityDocument(GROUP),
          location: '/catalog/default/group/bauen',
        },
      ])
      .execute();
    expect(documents.map(({ location }) => location)).toEqual([
      '/servicekatalog/eintrag/personalausweis-beantragen',
      '/catalog/default/group/bauen',
    ]);
  });
});
