import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogNames } from './CatalogNames';

function group(name: string, fields: { title?: string; displayName?: string }) {
  const { title, displayName } = fields;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', ...(title && { title }) },
    spec: displayName ? { profile: { displayName } } : {},
  };
}

const services = {
  auth: mockServices.auth(),
  logger: mockServices.logger.mock(),
};

describe('CatalogNames', () => {
  it('knows what people call things', async () => {
    const names = new CatalogNames({
      ...services,
      catalog: catalogServiceMock({
        entities: [
          group('nord', { title: 'Schule 1', displayName: 'Nordschule' }),
          group('sued', { title: 'Südschule' }),
          group('ost', {}),
        ],
      }),
    });
    const refs = ['nord', 'sued', 'ost', 'fehlt', 'nord'].map(
      name => `group:default/${name}`,
    );
    expect(refs.map(await names.of(refs))).toEqual([
      'Nordschule',
      'Südschule',
      'ost',
      'fehlt',
      'Nordschule',
    ]);
  });

  it('does without a catalog that does not answer', async () => {
    const catalog = catalogServiceMock.mock();
    catalog.getEntitiesByRefs.mockRejectedValue(new Error('down'));
    const names = new CatalogNames({ ...services, catalog });
    const nameOf = await names.of(['group:default/nord']);
    expect(nameOf('group:default/nord')).toBe('nord');
  });
});
