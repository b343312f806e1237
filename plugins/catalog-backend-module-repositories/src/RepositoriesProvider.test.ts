import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { bareRepository } from './__testUtils__/bareRepository';
import { RepositoriesProvider } from './RepositoriesProvider';

const folder = createMockDirectory();

async function setUp() {
  folder.clear();
  const logger = mockServices.logger.mock();
  const provider = new RepositoriesProvider({
    folder: folder.resolve('repositories'),
    allow: ['Component'],
    onDelivered: async () => {},
    logger,
  });
  const mutations: EntityProviderMutation[] = [];
  await provider.connect({
    applyMutation: async mutation => {
      mutations.push(mutation);
    },
    refresh: async () => {},
  });
  return { provider, mutations, logger };
}

describe('RepositoriesProvider', () => {
  it('removes nothing when the folder is missing or empty', async () => {
    const { provider, mutations } = await setUp();
    await provider.refresh();
    folder.setContent({ repositories: {} });
    await provider.refresh();
    expect(mutations).toEqual([]);
  });

  it('says once what is wrong, and again when something else is', async () => {
    const { provider, mutations, logger } = await setUp();
    const repository = await bareRepository(
      folder.resolve('repositories'),
      'kaputt',
    );
    await provider.refresh();
    await provider.refresh();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await repository.commit('nichts', 'README.md');
    await provider.refresh();
    await provider.refresh();
    expect(logger.warn).toHaveBeenCalledTimes(2);
    expect(logger.warn).toHaveBeenLastCalledWith(
      'Repository kaputt is not in the catalog as it stands: catalog-info.yaml is missing',
    );
    expect(mutations).toHaveLength(4);
  });
});
