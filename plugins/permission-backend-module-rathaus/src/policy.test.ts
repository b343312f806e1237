import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { scaffolderPermissions } from '@backstage/plugin-scaffolder-common/alpha';
import { backlogPermissions } from '@rathaus/plugin-backlog-common';
import { handbookPermissions } from '@rathaus/plugin-handbook-common';
import { scoutsPermissions } from '@rathaus/plugin-scouts-common';
import { searchPermissions } from '@rathaus/plugin-search-common';
import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { decide } from './lib/decide';
import { personFrom } from './lib/person';
import { PORTAL_ACTIONS } from './lib/templateActions';
import { RathausPolicy } from './policy';
import { roles } from './roles';
import { EntryRoles, meets } from './__testUtils__/applyConditions';
import {
  OTHER_DEPARTMENT,
  OWN_DEPARTMENT,
  PEOPLE,
  PersonName,
  ROLE_GROUPS,
  SCOUT_OFFICES,
} from './__testUtils__/town';

/**
 * Who may do what; DESIGN: "Who may do what". Reach of a right:
 * `-` none · `own` entries of the own Fachbereich, items of the own school, runs started oneself, actions for templates · `tech` own ones and those one is technically responsible for · `all`
 */
const TABLE = `
  permission                             staff scout head cdoOffice taskForce school itTeam admin
  service-registry.entry.read            all   all   all  all       all       all    all    all
  service-registry.entry.read-restricted -     own   own  all       -         -      all    all
  service-registry.entry.create          -     own   own  all       -         -      all    all
  service-registry.entry.update          -     own   own  all       -         -      tech   all
  service-registry.entry.retire          -     own   own  all       -         -      -      all
  service-registry.entry.restore         -     own   own  all       -         -      -      all
  service-registry.entry.import          -     own   own  all       -         -      -      all
  service-registry.entry.confirm         -     own   own  all       -         -      tech   all
  service-registry.entry.reassign        -     -     -    all       -         -      -      all
  service-registry.proposal.create       all   all   all  all       all       all    all    all
  service-registry.proposal.decide       -     own   own  all       -         -      tech   all
  service-registry.upkeep.figures        -     -     -    all       -         -      -      all
  service-registry.reference.read        all   all   all  all       all       all    all    all
  service-registry.reference.import      -     -     -    -         -         -      -      all
  service-registry.changes.read          -     -     -    -         -         -      -      all
  service-registry.team.create           -     -     -    all       -         -      all    all
  scouts.read                            all   all   all  all       all       all    all    all
  scouts.nominate.self                   all   all   all  all       all       all    all    all
  scouts.nominate.other                  -     -     own  all       -         -      -      all
  scouts.nomination.confirm              -     -     own  all       -         -      -      all
  scouts.nomination.appoint              -     -     -    all       -         -      -      all
  scouts.appointment.end                 -     -     own  all       -         -      -      all
  scouts.deputies.manage                 -     -     own  all       -         -      -      all
  scouts.handovers.manage                -     -     own  all       -         -      -      all
  scouts.posts.manage                    -     -     -    all       -         -      -      all
  scouts.overview.read                   -     -     -    all       -         -      -      all
  scouts.reorganise                      -     -     -    all       -         -      -      all
  backlog.board.read                     all   all   all  all       all       all    all    all
  backlog.item.write                     -     -     -    all       all       -      -      all
  backlog.programme.write                -     -     -    all       all       -      -      all
  backlog.need.hand-in                   -     -     -    all       all       own    -      all
  backlog.need.draft                     -     -     -    -         -         own    -      -
  backlog.item.comment                   -     -     -    all       all       own    -      all
  search.wording.read                    -     all   all  all       -         -      -      all
  search.wording.write                   -     all   -    all       -         -      -      all
  handbook.page.read                     all   all   all  all       all       all    all    all
  catalog.entity.read                    all   all   all  all       all       all    all    all
  catalog.entity.create                  -     -     -    -         -         -      -      all
  catalog.entity.delete                  -     -     -    -         -         -      -      all
  catalog.entity.refresh                 -     -     -    all       -         -      all    all
  catalog.entity.validate                -     -     -    -         -         -      -      all
  catalog.location.read                  -     -     -    -         -         -      -      all
  catalog.location.create                -     -     -    all       -         -      all    all
  catalog.location.analyze               -     -     -    -         -         -      -      all
  catalog.location.delete                -     -     -    -         -         -      -      all
  catalog.ingestion.read                 -     -     -    -         -         -      -      all
  catalog.ingestion.manage               -     -     -    -         -         -      -      all
  scaffolder.template.parameter.read     all   all   all  all       all       all    all    all
  scaffolder.template.step.read          all   all   all  all       all       all    all    all
  scaffolder.template.management         -     -     -    -         -         -      -      all
  scaffolder.template.dry-run            -     -     -    -         -         -      -      all
  scaffolder.task.create                 all   all   all  all       all       all    all    all
  scaffolder.task.read                   own   own   own  own       own       own    own    all
  scaffolder.task.cancel                 own   own   own  own       own       own    own    all
  scaffolder.action.execute              own   own   own  own       own       own    own    own
`;

/** Entries by how they relate to the people of the test. */
const ENTRIES = {
  own: {
    owner: OWN_DEPARTMENT,
    school: 'group:default/schule-100001',
    action: 'rathaus:entry:create',
  },
  'technically responsible': {
    owner: OTHER_DEPARTMENT,
    technicalResponsible: 'group:default/it-service',
  },
  foreign: {
    owner: OTHER_DEPARTMENT,
    school: 'group:default/schule-100002',
    startedBy: 'user:default/somebody-else',
    action: 'debug:log',
  },
} satisfies Record<string, EntryRoles>;

type Relation = keyof typeof ENTRIES;

const RELATIONS_WITHIN_REACH = new Map<string, Relation[]>([
  ['-', []],
  ['own', ['own']],
  ['tech', ['own', 'technically responsible']],
  ['all', ['own', 'technically responsible', 'foreign']],
]);

const PERMISSIONS: Permission[] = [
  ...serviceRegistryPermissions,
  ...scoutsPermissions,
  ...backlogPermissions,
  ...searchPermissions,
  ...handbookPermissions,
  ...catalogPermissions,
  ...scaffolderPermissions,
];

const [[, ...columns], ...rows] = TABLE.trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/));

const cases = rows.flatMap(([name, ...reaches]) =>
  columns.map((role, column) => ({ name, role, reach: reaches[column] })),
);

function permissionOf(name: string): Permission {
  const permission = PERMISSIONS.find(known => known.name === name);
  if (!permission) {
    throw new Error(`The table has a permission that does not exist: ${name}`);
  }
  return permission;
}

function decisionFor(permission: Permission, role: PersonName) {
  const person = personFrom(
    PEOPLE[role],
    ROLE_GROUPS,
    role === 'scout' ? [OWN_DEPARTMENT] : [],
  );
  return decide(
    permission,
    roles.map(grant => grant(permission, person)),
  );
}

function isPersonName(name: string): name is PersonName {
  return name in PEOPLE;
}

function relationsAllowed(permission: Permission, role: string): Relation[] {
  if (!isPersonName(role)) {
    throw new Error(`The table has a role that does not exist: ${role}`);
  }
  const decision = decisionFor(permission, role);
  const relations: Relation[] = ['own', 'technically responsible', 'foreign'];
  return relations.filter(relation =>
    decision.result === AuthorizeResult.CONDITIONAL
      ? meets(
          // A run in the own relation is one that the person has started.
          relation === 'own'
            ? { ...ENTRIES.own, startedBy: PEOPLE[role].userEntityRef }
            : ENTRIES[relation],
          decision.conditions,
        )
      : decision.result === AuthorizeResult.ALLOW,
  );
}

describe('the table of rights', () => {
  it('decides about every permission of our plugins and the catalog', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(
      PERMISSIONS.map(permission => permission.name).sort(),
    );
  });

  it('decides for every role', () => {
    expect([...columns].sort()).toEqual(Object.keys(PEOPLE).sort());
  });

  it.each(cases)('$role: $name reaches $reach', ({ name, role, reach }) => {
    expect(relationsAllowed(permissionOf(name), role)).toEqual(
      RELATIONS_WITHIN_REACH.get(reach),
    );
  });
});

describe('default deny', () => {
  const unknown = createPermission({
    name: 'something.new',
    attributes: { action: 'read' },
  });

  it.each(Object.keys(PEOPLE).filter(isPersonName))(
    'denies %s what nobody has decided about',
    role => {
      expect(decisionFor(unknown, role)).toEqual({
        result: AuthorizeResult.DENY,
      });
    },
  );
});

describe('actions in runs of templates', () => {
  const allowed = (step: { action: string; input?: object }) => {
    const decision = decisionFor(
      permissionOf('scaffolder.action.execute'),
      'staff',
    );
    return (
      decision.result === AuthorizeResult.CONDITIONAL &&
      meets(
        { owner: OTHER_DEPARTMENT, ...step, input: { ...step.input } },
        decision.conditions,
      )
    );
  };

  it.each([...PORTAL_ACTIONS])('opens %s', action => {
    expect(allowed({ action })).toBe(true);
  });

  it.each(['./skeleton', './skeleton-service'])('fills %s', url => {
    expect(allowed({ action: 'fetch:template', input: { url } })).toBe(true);
  });

  it.each([
    { action: 'fetch:template', input: { url: 'https://example.org/x' } },
    { action: 'fetch:template', input: { url: './skeleton/../../..' } },
    { action: 'fetch:template', input: { url: '/etc' } },
    { action: 'fetch:plain', input: { url: './skeleton' } },
    { action: 'debug:log', input: { message: 'x' } },
    { action: 'fs:delete', input: { files: ['*'] } },
    { action: 'catalog:register', input: {} },
    { action: 'publish:gitlab', input: {} },
  ])('keeps $action with $input shut', step => {
    expect(allowed(step)).toBe(false);
  });
});

describe('RathausPolicy', () => {
  const [readPermission] = serviceRegistryPermissions;

  it('denies whoever is not signed in', async () => {
    const policy = new RathausPolicy(
      ROLE_GROUPS,
      mockServices.userInfo(),
      SCOUT_OFFICES,
    );

    await expect(
      policy.handle({ permission: readPermission }),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
  });

  it('knows people by what the user info service says about their credentials', async () => {
    const userInfo = mockServices.userInfo.mock();
    userInfo.getUserInfo.mockResolvedValue(PEOPLE.admin);
    const policy = new RathausPolicy(ROLE_GROUPS, userInfo, SCOUT_OFFICES);
    const credentials = mockCredentials.user('user:default/admin');

    await expect(
      policy.handle(
        { permission: permissionOf('service-registry.reference.import') },
        { credentials, info: PEOPLE.staff },
      ),
    ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
    expect(userInfo.getUserInfo).toHaveBeenCalledWith(credentials);
  });
});
