import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './settings';

describe('readSettings', () => {
  it('knows what to do without configuration', () => {
    expect(readSettings(mockServices.rootConfig({ data: {} }))).toEqual({
      refreshInterval: { minutes: 1 },
      shortcut: true,
    });
  });

  it('takes what is configured', () => {
    const relations = { refreshInterval: '5m', shortcut: false };
    const config = mockServices.rootConfig({
      data: { rathaus: { scouts: { relations } } },
    });
    expect(readSettings(config)).toEqual({
      refreshInterval: { minutes: 5 },
      shortcut: false,
    });
  });
});
