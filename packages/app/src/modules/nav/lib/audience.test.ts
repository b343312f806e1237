import { ConfigReader } from '@backstage/config';
import { audiencesOf } from './audience';

const config = new ConfigReader({
  rathaus: {
    roles: {
      admin: ['group:default/portal-administration'],
      cdoOffice: ['group:default/cdo-buero'],
      itTeam: ['group:default/it-service', 'IT-Anwendungen'],
    },
  },
});

describe('audiencesOf', () => {
  it.each([
    ['staff', ['group:default/buergerservice'], ['everybody']],
    ['IT', ['group:default/it-service'], ['everybody', 'it']],
    ['IT, written otherwise', ['Group:it-anwendungen'], ['everybody', 'it']],
    [
      'the CDO office',
      ['user:default/c', 'group:default/cdo-buero'],
      ['everybody', 'it', 'administration'],
    ],
    [
      'administrators',
      ['group:default/portal-administration'],
      ['everybody', 'it', 'administration'],
    ],
  ])('%s', (_who, refs, audiences) => {
    expect([...audiencesOf(config, refs)]).toEqual(audiences);
  });

  it('shows only the common part when no roles are configured', () => {
    expect([
      ...audiencesOf(new ConfigReader({}), ['group:default/it-service']),
    ]).toEqual(['everybody']);
  });
});
