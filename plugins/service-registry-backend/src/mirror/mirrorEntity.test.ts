import { Entity } from '@backstage/catalog-model';
import { mirrorEntity } from './mirrorEntity';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'geodaten',
    namespace: 'kreis',
    title: 'Geodaten',
    annotations: {
      'backstage.io/edit-url': 'https://git.example/edit',
      'backstage.io/view-url': 'https://git.example/view',
    },
  },
  spec: { type: 'basisdienst', lifecycle: 'production', owner: 'it-service' },
};

describe('mirrorEntity', () => {
  it('reads name, place and fields', () => {
    expect(mirrorEntity(entity)).toMatchObject({
      ok: true,
      entry: {
        name: 'kreis--geodaten',
        entityRef: 'component:kreis/geodaten',
        editUrl: 'https://git.example/edit',
        fields: {
          title: 'Geodaten',
          lifecycle: 'produktiv',
          owner: 'group:kreis/it-service',
        },
      },
    });
  });

  it('gives no address that is none of the web', () => {
    const annotations = { 'backstage.io/view-url': 'file:///etc/passwd' };
    const result = mirrorEntity({
      ...entity,
      metadata: { ...entity.metadata, annotations },
    });
    expect(result).toMatchObject({ ok: true });
    expect(result).not.toHaveProperty('entry.editUrl', expect.anything());
  });

  it.each([
    [{ municipal: { ozgId: '1' } }, 'ozgId (invalid_ozg_id)'],
    [{ dependsOn: [''] }, 'Entity reference'],
  ])('says why %j stands for no entry', (change, reason) => {
    expect(
      mirrorEntity({ ...entity, spec: { ...entity.spec, ...change } }),
    ).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
