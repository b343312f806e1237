import { Entity } from '@backstage/catalog-model';
import { MunicipalSpecProcessor } from './MunicipalSpecProcessor';

const processor = new MunicipalSpecProcessor();
const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'bauantrag', title: 'Bauantrag' },
  spec: {
    type: 'online-dienst',
    lifecycle: 'produktiv',
    owner: 'bauen-und-wohnen',
    municipal: { ozgId: '12' },
  },
};

describe('MunicipalSpecProcessor', () => {
  it('names the field in German and English', async () => {
    await expect(processor.validateEntityKind(entity)).rejects.toThrow(
      'spec.municipal.ozgId: Eine OZG-ID hat fünf Ziffern. (An OZG id has five digits.)',
    );
  });

  it('leaves it to others to know the kind', async () => {
    await expect(
      processor.validateEntityKind({ ...entity, kind: 'Widget' }),
    ).resolves.toBe(false);
  });

  it('lets only the registry call an entity its own', async () => {
    const claimed: Entity = {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: { 'rathaus.portal/managed-by': 'service-registry' },
      },
    };
    await expect(
      processor.preProcessEntity(claimed, { type: 'url', target: 'x' }),
    ).rejects.toThrow('Only the portal sets this');
    await expect(
      processor.preProcessEntity(claimed, {
        type: 'service-registry',
        target: 'x',
      }),
    ).resolves.toBe(claimed);
  });
});
