import { managedEntryPath } from './managedEntry';

const entity = (annotations?: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'meldebescheinigung', annotations },
});

describe('managedEntryPath', () => {
  it('leads to the entry that the registry keeps', () => {
    expect(
      managedEntryPath(
        entity({ 'rathaus.portal/managed-by': 'service-registry' }),
      ),
    ).toBe('/servicekatalog/eintrag/meldebescheinigung');
  });

  it.each([[undefined], [{}], [{ 'rathaus.portal/managed-by': 'other' }]])(
    'leads nowhere for what is kept elsewhere: %j',
    annotations => {
      expect(managedEntryPath(entity(annotations))).toBeUndefined();
    },
  );
});
