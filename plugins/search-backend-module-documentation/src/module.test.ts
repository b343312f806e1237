import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  Documentation,
  DOCUMENTATION_ANNOTATION,
  DOCUMENTATION_DOCUMENT_TYPE,
  DOCUMENTATION_SEARCH_ANNOTATION,
  documentationDocumentSchema,
} from '@rathaus/plugin-documentation-common';
import { documentTypesExtensionPoint } from '@rathaus/plugin-search-node';
import { SearchInMemory } from '@rathaus/plugin-search-node/testUtils';
import Router from 'express-promise-router';
import searchModuleDocumentation from './index';

const described = (name: string, more: Partial<Entity> = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    annotations: { [DOCUMENTATION_ANNOTATION]: 'dir:.' },
  },
  spec: { type: 'fachverfahren', lifecycle: 'produktiv', owner: 'meldewesen' },
  ...more,
});

const ENTITIES: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'meldewesen' },
    spec: { type: 'fachbereich', children: [] },
  },
  described('melder'),
  described('kaputt'),
  described('verwiesen'),
  described('entwurf', {
    metadata: {
      name: 'entwurf',
      annotations: {
        [DOCUMENTATION_ANNOTATION]: 'dir:.',
        [DOCUMENTATION_SEARCH_ANNOTATION]: 'none',
      },
    },
  }),
  described('vorlage', { kind: 'Template' }),
  described('ohne', { metadata: { name: 'ohne' } }),
];

const DOCUMENTATION: Documentation = {
  title: 'Handbuch Melder',
  entityTitle: 'Melder',
  contents: [],
  pages: ['index.md', 'betrieb/sichern.md'],
  problems: [],
};

/** Documentation that answers services only: two can be read, one cannot, and one is none. */
function documentationPlugin(isBroken: boolean) {
  return createBackendPlugin({
    pluginId: 'documentation',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.use(async (request, _response, next) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            next();
          });
          router.get(
            '/entities/:kind/default/:name',
            ({ params }, response) => {
              if (params.name === 'kaputt' || isBroken) {
                throw new ServiceUnavailableError('Cannot be read');
              }
              const names = ['melder', 'entwurf'];
              if (!names.includes(params.name) || params.kind !== 'component') {
                throw new NotFoundError('There is none');
              }
              response.json(DOCUMENTATION);
            },
          );
          router.get(
            '/entities/component/default/:name/page',
            ({ query: { path } }, response) => {
              response.json({
                path,
                title: path === 'index.md' ? 'Start' : 'Daten sichern',
                content: '## Täglich\n\nMit **Band**.',
                headings: [],
              });
            },
          );
          http.use(router);
        },
      });
    },
  });
}

async function startSearch({ isBroken = false } = {}) {
  const search = new SearchInMemory();
  await startTestBackend({
    features: [
      searchModuleDocumentation,
      documentationPlugin(isBroken),
      catalogServiceMock.factory({ entities: ENTITIES }),
    ],
    extensionPoints: [
      [documentTypesExtensionPoint, search.documentTypes],
      [searchIndexRegistryExtensionPoint, search.indexRegistry],
    ],
  });
  return search;
}

describe('searchModuleDocumentation', () => {
  it('gives each page that can be read, with the way to it', async () => {
    const search = await startSearch();
    await search.readAll(DOCUMENTATION_DOCUMENT_TYPE);
    const documents = search.documentsOf(DOCUMENTATION_DOCUMENT_TYPE);
    const common = {
      text: 'Täglich\nMit Band.',
      keywords: 'Handbuch Melder\nMelder',
      documentation: 'Handbuch Melder',
      ref: 'component:default/melder',
      owner: 'group:default/meldewesen',
      department: 'group:default/meldewesen',
      closed: false,
      kind: 'Component',
    };
    expect(documents).toEqual([
      {
        ...common,
        title: 'Start',
        location: '/dokumentation/component/default/melder/index',
      },
      {
        ...common,
        title: 'Daten sichern',
        location: '/dokumentation/component/default/melder/betrieb/sichern',
      },
    ]);
    expect(
      documents.map(document => documentationDocumentSchema.parse(document)),
    ).toEqual(documents);
  });

  it('is for those who may read what it describes, by its owner and kind', async () => {
    const { types } = await startSearch();
    const type = types.get(DOCUMENTATION_DOCUMENT_TYPE);
    expect(type?.visibilityPermission).toBe(catalogEntityReadPermission);
    expect(
      type?.toCriteria?.({
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: { claims: ['group:default/bauen'] },
      }),
    ).toEqual({ field: 'owner', values: ['group:default/bauen'] });
  });

  it('breaks off when nothing can be read, so that what was found before stays', async () => {
    const search = await startSearch({ isBroken: true });
    await expect(search.readAll(DOCUMENTATION_DOCUMENT_TYPE)).rejects.toThrow(
      '503',
    );
  });
});
