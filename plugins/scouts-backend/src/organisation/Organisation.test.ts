import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readRoleGroups } from '@rathaus/rathaus-node';
import {
  FOREIGN,
  OWN,
  PARENT,
  refOf,
  ROLES_CONFIG,
  Town,
} from '../__testUtils__/town';
import { readOrganisation } from './lib/readOrganisation';
import { Organisation } from './Organisation';
import { CatalogOrganisations } from './Organisations';

const roles = readRoleGroups(
  mockServices.rootConfig({ data: { rathaus: { roles: ROLES_CONFIG } } }),
);

function organisationOf(town: Town): Organisation {
  return new Organisation(readOrganisation(town.entities), roles);
}

describe('Organisation', () => {
  it('knows heads, CDO office and who works where', () => {
    const organisation = organisationOf(new Town());
    expect(organisation.headsOf(OWN)).toEqual([refOf('head')]);
    expect(organisation.headsOf('group:other/buergerservice')).toEqual([]);
    expect(organisation.cdoOfficePeople()).toEqual([
      refOf('cdo'),
      refOf('cdo-two'),
    ]);
    expect(organisation.belongsTo(refOf('scout'), OWN)).toBe(true);
    expect(organisation.belongsTo(refOf('scout'), PARENT)).toBe(true);
    expect(organisation.belongsTo(refOf('scout'), FOREIGN)).toBe(false);
    expect(organisation.person(refOf('staff'))).toMatchObject({
      name: 'Name staff',
      email: 'staff@stadt.example',
      phone: '05241 82-1',
    });
  });

  it('does not count a disabled head', () => {
    const town = new Town();
    town.put('head', ['buergerservice-leitung'], {
      'rathaus.portal/disabled': 'true',
    });
    expect(organisationOf(town).headsOf(OWN)).toEqual([]);
    expect(organisationOf(town).isActive(refOf('head'))).toBe(false);
  });

  it('takes a successor for the same, whichever of the two moved first', () => {
    const town = new Town();
    town.putGroup({ name: 'alt', type: 'fachbereich', successor: 'neu' });
    town.putGroup({ name: 'neu', type: 'fachbereich' });
    town.put('before', ['alt']);
    town.put('after', ['neu']);
    const organisation = organisationOf(town);
    expect(organisation.belongsTo(refOf('before'), 'group:default/neu')).toBe(
      true,
    );
    expect(organisation.belongsTo(refOf('after'), 'group:default/alt')).toBe(
      true,
    );
    expect(organisation.belongsTo(refOf('staff'), 'group:default/neu')).toBe(
      false,
    );
    expect(
      organisation.belongsTo(refOf('staff'), 'group:default/neu', [OWN]),
    ).toBe(true);
  });

  it('survives a circle', () => {
    const town = new Town();
    town.putGroup({ name: 'a', type: 'x', parent: 'b', successor: 'b' });
    town.putGroup({ name: 'b', type: 'x', parent: 'a', successor: 'a' });
    town.put('lost', ['a']);
    expect(organisationOf(town).belongsTo(refOf('lost'), OWN)).toBe(false);
  });
});

describe('CatalogOrganisations', () => {
  function setUp() {
    const town = new Town();
    const clock = { now: 0 };
    const catalog = catalogServiceMock.mock({
      getEntities: async () => ({ items: town.entities }),
    });
    const organisations = new CatalogOrganisations({
      catalog,
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      roles,
      now: () => new Date(clock.now),
    });
    return { town, clock, catalog, organisations };
  }

  it('reads once for a burst of questions, and again later', async () => {
    const { clock, catalog, organisations } = setUp();
    await Promise.all([organisations.current(), organisations.current()]);
    await organisations.current();
    expect(catalog.getEntities).toHaveBeenCalledTimes(1);
    clock.now = 61_000;
    await organisations.current();
    expect(catalog.getEntities).toHaveBeenCalledTimes(2);
  });

  it('keeps what it knows while the catalog does not answer', async () => {
    const { clock, catalog, organisations } = setUp();
    await organisations.current();
    catalog.getEntities.mockRejectedValue(new Error('down'));
    clock.now = 120_000;
    const organisation = await organisations.current();
    expect(organisation.isActive(refOf('staff'))).toBe(true);
    await expect(organisations.fresh()).rejects.toThrow('down');
  });
});
