import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './settings';

describe('readSettings', () => {
  it('knows what to do without configuration', () => {
    const config = mockServices.rootConfig({
      data: { app: { baseUrl: 'https://portal.example/' } },
    });
    expect(readSettings(config)).toEqual({
      fullSyncInterval: { minutes: 30 },
      catchUpInterval: { seconds: 10 },
      apiOwner: 'group:default/cdo-buero',
      portalUrl: 'https://portal.example',
    });
  });

  it('takes what is configured', () => {
    const config = mockServices.rootConfig({
      data: {
        app: { baseUrl: 'https://portal.example' },
        rathaus: {
          serviceRegistry: {
            catalog: {
              fullSyncInterval: '2h',
              apiOwner: 'group:default/it-service',
            },
          },
        },
      },
    });
    expect(readSettings(config)).toMatchObject({
      fullSyncInterval: { hours: 2 },
      apiOwner: 'group:default/it-service',
    });
  });
});
