import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  Department,
  DEPARTMENT_DOCUMENT_TYPE,
  OFFICES_TOPIC,
  scoutsReadPermission,
} from '@rathaus/plugin-scouts-common';
import {
  documentTypesExtensionPoint,
  indexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { SearchInMemory } from '@rathaus/plugin-search-node/testUtils';
import {
  aDepartment,
  aPost,
  aTerm,
  scoutsPlugin,
} from './__testUtils__/directory';
import searchModuleScouts from './index';

const BUILDING = aDepartment('bauen', [aPost()], 'Bauen');
const CULTURE = aDepartment('kultur', [], 'Kultur');

async function startSearch(departments: Department[]) {
  const state = { departments };
  const search = new SearchInMemory();
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  await startTestBackend({
    features: [
      searchModuleScouts,
      scoutsPlugin(() => state.departments),
      catalogServiceMock.factory(),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
    ],
    extensionPoints: [
      [documentTypesExtensionPoint, search.documentTypes],
      [indexUpdatesExtensionPoint, search],
      [searchIndexRegistryExtensionPoint, search.indexRegistry],
    ],
  });
  return {
    state,
    search,
    announce: () => events.publish({ topic: OFFICES_TOPIC, eventPayload: {} }),
    texts: () =>
      search
        .documentsOf(DEPARTMENT_DOCUMENT_TYPE)
        .map(({ title, text }) => `${title} ${text}`.trim()),
  };
}

describe('searchModuleScouts', () => {
  it('gives all units, for those who may read the directory', async () => {
    const { search, texts } = await startSearch([BUILDING, CULTURE]);
    await search.readAll(DEPARTMENT_DOCUMENT_TYPE);
    expect(texts()).toEqual(['Bauen Digital Scout: unbesetzt', 'Kultur']);
    expect(search.types.get(DEPARTMENT_DOCUMENT_TYPE)).toMatchObject({
      visibilityPermission: scoutsReadPermission,
    });
  });

  it('brings a change of office at once, and nothing else', async () => {
    const { state, search, announce, texts } = await startSearch([
      BUILDING,
      CULTURE,
    ]);
    await search.eventually(() => expect(texts()).toHaveLength(2));
    const update = jest.spyOn(search, 'update');

    state.departments = [
      aDepartment(
        'bauen',
        [aPost({ state: 'appointed', term: aTerm('Ada Beispiel') })],
        'Bauen',
      ),
      CULTURE,
    ];
    await announce();
    await search.eventually(() =>
      expect(texts()).toEqual(['Bauen Digital Scout: Ada Beispiel', 'Kultur']),
    );
    expect(update).toHaveBeenCalledWith(
      DEPARTMENT_DOCUMENT_TYPE,
      [expect.objectContaining({ title: 'Bauen' })],
      [],
    );
  });

  it('takes out a unit that is not in the directory any more', async () => {
    const { state, search, announce, texts } = await startSearch([
      BUILDING,
      CULTURE,
    ]);
    await search.eventually(() => expect(texts()).toHaveLength(2));
    state.departments = [BUILDING];
    await announce();
    await search.eventually(() =>
      expect(texts()).toEqual(['Bauen Digital Scout: unbesetzt']),
    );
  });
});
