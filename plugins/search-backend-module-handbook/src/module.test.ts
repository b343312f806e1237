import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  HANDBOOK_DOCUMENT_TYPE,
  handbookReadPermission,
  Section,
  sectionDocumentSchema,
} from '@rathaus/plugin-handbook-common';
import { documentTypesExtensionPoint } from '@rathaus/plugin-search-node';
import { SearchInMemory } from '@rathaus/plugin-search-node/testUtils';
import Router from 'express-promise-router';
import searchModuleHandbook from './index';

/** A handbook that answers services only. */
function handbookPlugin(sections: Section[]) {
  return createBackendPlugin({
    pluginId: 'handbook',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.get('/sections', async (request, response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            response.json({ items: sections, totalItems: sections.length });
          });
          http.use(router);
        },
      });
    },
  });
}

async function startSearch(sections?: Section[]) {
  const search = new SearchInMemory();
  await startTestBackend({
    features: [
      searchModuleHandbook,
      ...(sections ? [handbookPlugin(sections)] : []),
    ],
    extensionPoints: [
      [documentTypesExtensionPoint, search.documentTypes],
      [searchIndexRegistryExtensionPoint, search.indexRegistry],
    ],
  });
  return search;
}

describe('searchModuleHandbook', () => {
  it('gives each section with the way to it, for those who may read the handbook', async () => {
    const page = { name: 'suche', title: 'Suche' };
    const search = await startSearch([
      { page, title: 'Suche', text: 'Alles an einer Stelle' },
      { page, id: 'so-geht-es', title: 'So geht es', text: 'Wort eingeben' },
    ]);
    await search.readAll(HANDBOOK_DOCUMENT_TYPE);
    const documents = search.documentsOf(HANDBOOK_DOCUMENT_TYPE);
    expect(documents).toEqual([
      {
        title: 'Suche',
        text: 'Alles an einer Stelle',
        location: '/handbuch/suche',
        keywords: 'Suche',
        pageTitle: 'Suche',
      },
      {
        title: 'So geht es',
        text: 'Wort eingeben',
        location: '/handbuch/suche#so-geht-es',
        keywords: 'Suche',
        pageTitle: 'Suche',
      },
    ]);
    expect(
      documents.map(document => sectionDocumentSchema.parse(document)),
    ).toEqual(documents);
    expect(search.types.get(HANDBOOK_DOCUMENT_TYPE)).toMatchObject({
      visibilityPermission: handbookReadPermission,
    });
  });

  it('breaks off without the handbook, so that what was found before stays', async () => {
    const search = await startSearch();
    await expect(search.readAll(HANDBOOK_DOCUMENT_TYPE)).rejects.toThrow('404');
  });
});
