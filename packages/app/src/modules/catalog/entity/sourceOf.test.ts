import { sourceOf } from './sourceOf';

const entity = (location?: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'portal',
    annotations: location
      ? { 'backstage.io/managed-by-location': location }
      : undefined,
  },
});

describe('sourceOf', () => {
  it.each([
    [
      'url:https://git.example/it/catalog-info.yaml',
      'https://git.example/it/catalog-info.yaml',
    ],
    ['file:/srv/portal/catalog-info.yaml', 'catalog-info.yaml'],
    [undefined, undefined],
  ])('%s: %s', (location, source) => {
    expect(sourceOf(entity(location))).toBe(source);
  });
});
