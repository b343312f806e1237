import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { RegistryApi } from '../RegistryApi';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { ApiDocumentProvider } from './ApiDocumentProvider';

async function setUp() {
  const readOpenApiDocument = jest.fn<Promise<JsonObject>, []>();
  const registry = new RegistryApi({
    auth: mockServices.auth(),
    discovery: mockServices.discovery(),
  });
  registry.readOpenApiDocument = readOpenApiDocument;
  const catalog = new FakeCatalog();
  const logger = mockServices.logger.mock();
  let now = 0;
  const provider = new ApiDocumentProvider({
    registry,
    owner: 'group:default/cdo-buero',
    logger,
    now: () => now,
  });
  await provider.connect(catalog);
  return {
    provider,
    catalog,
    logger,
    readOpenApiDocument,
    pass: (minutes: number) => {
      now += minutes * 60_000;
    },
  };
}

describe('ApiDocumentProvider', () => {
  it('shows the document as an API entity', async () => {
    const { provider, catalog, readOpenApiDocument } = await setUp();
    readOpenApiDocument.mockResolvedValue({ openapi: '3.1.0' });
    await provider.refresh();
    expect(catalog.entities.get('api:default/service-registry')).toMatchObject({
      spec: {
        type: 'openapi',
        owner: 'group:default/cdo-buero',
        definition: '{\n  "openapi": "3.1.0"\n}',
      },
    });
  });

  it('reads again after a while, and takes what changed', async () => {
    const { provider, catalog, readOpenApiDocument, pass } = await setUp();
    readOpenApiDocument.mockResolvedValue({ openapi: '3.1.0' });
    await provider.refresh();
    readOpenApiDocument.mockResolvedValue({ openapi: '3.1.1' });
    await provider.refresh();
    expect(readOpenApiDocument).toHaveBeenCalledTimes(1);

    pass(11);
    await provider.refresh();
    expect(
      catalog.entities.get('api:default/service-registry')?.spec?.definition,
    ).toContain('3.1.1');
  });

  it('keeps what is there and tries again when reading fails', async () => {
    const { provider, catalog, readOpenApiDocument, logger, pass } =
      await setUp();
    readOpenApiDocument.mockResolvedValue({ openapi: '3.1.0' });
    await provider.refresh();
    pass(11);
    readOpenApiDocument.mockRejectedValue(new Error('away'));
    await provider.refresh();
    await provider.refresh();
    expect(catalog.entities.size).toBe(1);
    expect(readOpenApiDocument).toHaveBeenCalledTimes(3);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
