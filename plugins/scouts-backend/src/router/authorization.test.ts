import { PostView } from '@rathaus/plugin-scouts-common';
import { Operation } from '@rathaus/rathaus-node';
import { createTestDatabases } from '../__testUtils__/databases';
import { done, preparePost, Until } from '../__testUtils__/offices';
import { startTestScouts, TestScouts } from '../__testUtils__/startTestScouts';
import { FOREIGN, OWN, refOf } from '../__testUtils__/town';
import { operations } from '../openapi/operations';

jest.setTimeout(300_000);

const databases = createTestDatabases();

/** Is it about the asker's Fachbereich? */
type Relation = 'own' | 'foreign';
const RELATIONS: Relation[] = ['own', 'foreign'];

/** Each Fachbereich with its head, and a Scout who takes over. */
const SETTING = {
  own: {
    department: OWN,
    head: 'head',
    receiver: 'scout',
  },
  foreign: {
    department: FOREIGN,
    head: 'other-head',
    receiver: 'other-two',
  },
};

/** Roles, and `person`: whom the office, nomination or handover is about. */
const ROLES = [
  'staff',
  'scout',
  'head',
  'cdo',
  'task-force',
  'school',
  'it-team',
  'admin',
  'person',
] as const;
type Role = (typeof ROLES)[number];

type OperationId = `${Operation['method']} ${string}`;
type Allowed = Record<Relation, readonly Role[]>;

const everybody: Allowed = { own: ROLES, foreign: ROLES };
const cdoOnly: Allowed = {
  own: ['cdo', 'admin'],
  foreign: ['cdo', 'admin'],
};
const personOnly: Allowed = { own: ['person'], foreign: ['person'] };
const headed: Allowed = {
  own: ['head', 'cdo', 'admin'],
  foreign: ['cdo', 'admin'],
};
const headedOrPerson: Allowed = {
  own: ['head', 'cdo', 'admin', 'person'],
  foreign: ['cdo', 'admin', 'person'],
};

/** Who may do what: DESIGN's table, route by route. Everybody else gets 403. */
const TABLE: Record<OperationId, Allowed> = {
  'get /departments': everybody,
  'get /departments/:ref': everybody,
  'get /offices': everybody,
  'get /effective': everybody,
  'post /posts': cdoOnly,
  'post /posts/import': cdoOnly,
  'post /posts/:id/close': cdoOnly,
  'post /posts/:id/reopen': cdoOnly,
  'post /posts/:id/interim': headed,
  'get /nominations': everybody,
  // Of the person.
  'post /nominations': headedOrPerson,
  // The CDO office only where there is no head.
  'post /nominations/:id/confirm': {
    own: ['head', 'admin'],
    foreign: ['admin'],
  },
  'post /nominations/:id/accept': personOnly,
  'post /nominations/:id/appoint': cdoOnly,
  'post /nominations/:id/decline': headedOrPerson,
  // The person nominated themselves here.
  'post /nominations/:id/withdraw': personOnly,
  'get /appointments': everybody,
  'get /appointments/:id': everybody,
  'post /appointments/:id/end': headedOrPerson,
  'post /appointments/:id/revoke-end': headedOrPerson,
  'post /appointments/:id/deputies': headedOrPerson,
  'post /appointments/:id/deputies/:deputyId/remove': headedOrPerson,
  'get /handovers': everybody,
  'post /handovers': headed,
  'get /handovers/:id': headedOrPerson,
  'post /handovers/:id/assign': headed,
  'post /handovers/:id/countersign': personOnly,
  'post /handovers/:id/decline': personOnly,
  'post /handovers/:id/withdraw': headed,
  'get /worklist': everybody,
  'get /overview': cdoOnly,
  'get /overview.csv': cdoOnly,
  'get /reorganisations': cdoOnly,
  'post /reorganisations/preview': cdoOnly,
  'post /reorganisations': cdoOnly,
  'post /reorganisations/:id/undo': cdoOnly,
  'get /openapi.json': everybody,
};

function idOf({ method, path }: Operation): OperationId {
  return `${method} ${path}`;
}

/** A valid call: as whom it is made, is open. */
interface Call {
  path: string;
  body?: object | string;
  ifMatch?: number;
  type?: string;
  /** Who is meant by the role `person`. */
  person: string;
}

let count = 0;

/** Somebody new in a Fachbereich, so that no office is in the way of another. */
function newcomer(scouts: TestScouts, department: string): string {
  count += 1;
  const name = `newcomer-${count}`;
  scouts.town.put(name, [department.split('/')[1]]);
  // The organisation is kept for a minute.
  scouts.clock.now = new Date(scouts.clock.now.getTime() + 61_000);
  return name;
}

/** Brings things into the state that the operation needs. */
async function prepare(
  scouts: TestScouts,
  operation: Operation,
  relation: Relation,
): Promise<Call> {
  const { department, head, receiver } = SETTING[relation];
  const { path } = operation;
  const person = newcomer(scouts, department);
  const aPost = (until: Until) =>
    preparePost(scouts, { department, head, person, until });
  const onTerm = (post: PostView, body: object = {}): Call => ({
    path: path.replace(':id', post.term?.id ?? ''),
    body,
    ifMatch: post.revision,
    person,
  });
  const onPost = (post: PostView, body: object = {}): Call => ({
    path: path.replace(':id', post.id),
    body,
    ifMatch: post.revision,
    person,
  });
  const deputy = {
    person: refOf(receiver),
    from: '2026-12-01',
    to: '2026-12-31',
  };
  const withDeputy = async (post: PostView) =>
    done(scouts, person, `/appointments/${post.term?.id}/deputies`, {
      body: deputy,
      ifMatch: post.revision,
    });
  const ending = async (post: PostView) =>
    done(scouts, person, `/appointments/${post.term?.id}/end`, {
      body: { until: '2026-12-31', reason: 'other' },
      ifMatch: post.revision,
    });
  const newEntry = () => {
    const name = `eintrag-${person}`;
    scouts.registry.put(name, department, refOf('gone'));
    return name;
  };
  /** From somebody who is gone already; managed by the head. */
  const aHandover = async (to?: string): Promise<Call> => {
    const created = await scouts.as('cdo').send('post', '/handovers', {
      body: {
        department,
        from: refOf('gone'),
        entries: [newEntry()],
        ...(to && { to: refOf(to) }),
      },
    });
    expect(created.body).toMatchObject({ revision: 1 });
    return {
      path: path.replace(':id', created.body.id),
      ...(operation.method === 'post' && { body: {}, ifMatch: 1 }),
      person: receiver,
    };
  };

  switch (idOf(operation)) {
    case 'get /departments/:ref':
      return { path: path.replace(':ref', department.split('/')[1]), person };
    case 'get /effective':
      return {
        path: `${path}?owner=${encodeURIComponent(department)}`,
        person,
      };
    case 'post /posts':
      return { path, body: { department }, person };
    case 'post /posts/import':
      return {
        path: `${path}?dryRun=false`,
        body: `Fachbereich;Name\n${department};\n`,
        type: 'text/csv',
        person,
      };
    case 'post /posts/:id/reopen': {
      const { id, revision } = await aPost('vacant');
      return onPost(
        await done(scouts, 'admin', `/posts/${id}/close`, {
          ifMatch: revision,
        }),
      );
    }
    case 'post /posts/:id/close':
      return onPost(await aPost('vacant'));
    case 'post /posts/:id/interim':
      return onPost(await aPost('vacant'), { person: refOf(receiver) });
    case 'post /nominations': {
      const { id, revision } = await aPost('vacant');
      return {
        path,
        body: { postId: id, person: refOf(person) },
        ifMatch: revision,
        person,
      };
    }
    case 'post /nominations/:id/confirm':
    case 'post /nominations/:id/decline':
    case 'post /nominations/:id/withdraw':
      return onTerm(await aPost('nominated'));
    case 'post /nominations/:id/accept':
      return onTerm(await aPost('confirmed'));
    case 'post /nominations/:id/appoint':
      return onTerm(await aPost('accepted'), { from: '2026-11-10' });
    case 'get /appointments/:id': {
      const { term } = await aPost('appointed');
      return { path: path.replace(':id', term?.id ?? ''), person };
    }
    case 'post /appointments/:id/end':
      return onTerm(await aPost('appointed'), {
        until: '2026-12-31',
        reason: 'other',
      });
    case 'post /appointments/:id/revoke-end':
      return onTerm(await ending(await aPost('appointed')));
    case 'post /appointments/:id/deputies':
      return onTerm(await aPost('appointed'), deputy);
    case 'post /appointments/:id/deputies/:deputyId/remove': {
      const call = onTerm(await withDeputy(await aPost('appointed')));
      const { body } = await scouts
        .as('cdo')
        .send('get', `/appointments/${call.path.split('/')[2]}`);
      return {
        ...call,
        path: call.path.replace(':deputyId', body.term.deputies[0].id),
      };
    }
    case 'post /handovers':
      return {
        path,
        body: { department, from: refOf('gone'), entries: [newEntry()] },
        person,
      };
    case 'get /handovers/:id':
    case 'post /handovers/:id/countersign':
    case 'post /handovers/:id/decline':
    case 'post /handovers/:id/withdraw':
      return aHandover(receiver);
    case 'post /handovers/:id/assign': {
      const call = await aHandover();
      return { ...call, body: { to: refOf(receiver) } };
    }
    case 'post /reorganisations/preview':
    case 'post /reorganisations':
      return {
        path,
        body: { from: 'group:default/leer', to: department },
        person,
      };
    case 'post /reorganisations/:id/undo': {
      const { body } = await scouts.as('cdo').send('post', '/reorganisations', {
        body: { from: 'group:default/leer', to: department },
      });
      return {
        path: path.replace(':id', body.id),
        body: {},
        ifMatch: body.revision,
        person,
      };
    }
    default:
      return { path, person };
  }
}

function outcomeOf(status: number): string {
  if (status === 403) {
    return 'may not';
  }
  return status >= 200 && status < 300 ? 'may' : `${status}`;
}

async function startWithScouts(
  knex: Parameters<typeof startTestScouts>[0],
): Promise<TestScouts> {
  const scouts = await startTestScouts(knex);
  scouts.town.put('other-two', ['soziales']);
  for (const { department, head, receiver } of Object.values(SETTING)) {
    await preparePost(scouts, { department, head, person: receiver });
  }
  return scouts;
}

it('has a row for each route, and no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(operations.map(idOf).sort());
});

describe.each(databases.eachSupportedId())('who may do what, %s', id => {
  let scouts: TestScouts;

  beforeAll(async () => {
    scouts = await startWithScouts(await databases.initMigrated(id));
  });

  it.each(operations.map(operation => [idOf(operation), operation] as const))(
    '%s',
    async (operationId, operation) => {
      const outcome: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const relation of RELATIONS) {
        let call: Call | undefined;
        for (const role of ROLES) {
          // A refusal leaves everything as it was for the next one.
          call ??= await prepare(scouts, operation, relation);
          const { person, path, ...message } = call;
          const { status } = await scouts
            .as(role === 'person' ? person : role)
            .send(operation.method, path, message);
          // Whoever takes over in the own Fachbereich is its Scout.
          const isAllowed =
            TABLE[operationId][relation].includes(role) ||
            (role === person &&
              TABLE[operationId][relation].includes('person'));
          outcome[`${role}, ${relation}`] = outcomeOf(status);
          expected[`${role}, ${relation}`] = isAllowed ? 'may' : 'may not';
          if (operation.method !== 'get' && status < 300) {
            call = undefined;
          }
        }
      }
      expect(outcome).toEqual(expected);
    },
  );

  it('lets people of the Fachbereich nominate themselves, and nobody else', async () => {
    const outcome: Record<string, string> = {};
    for (const who of [
      'staff',
      'head',
      'task-force',
      'school',
      'cdo',
      'other-staff',
    ] as const) {
      const post = await preparePost(scouts, { until: 'vacant' });
      const { status } = await scouts.as(who).send('post', '/nominations', {
        body: { postId: post.id },
        ifMatch: post.revision,
      });
      outcome[who] = `${status}`;
    }
    expect(outcome).toEqual({
      staff: '201',
      head: '201',
      'task-force': '201',
      school: '403',
      cdo: '403',
      'other-staff': '403',
    });
  });

  it('answers 401 to nobody, everywhere', async () => {
    const statuses = await Promise.all(
      operations.map(async ({ method, path }) => {
        const answer = await scouts
          .as('nobody')
          .send(method, path.replace(/:\w+/g, 'x'), {
            ...(method !== 'get' && { body: {} }),
          });
        return `${method} ${path} ${answer.status}`;
      }),
    );
    expect(statuses).toEqual(
      operations.map(({ method, path }) => `${method} ${path} 401`),
    );
  });
});

describe.each(databases.eachSupportedId())(
  'nobody approves themselves, %s',
  id => {
    it('whoever they are: head, CDO office or both', async () => {
      const scouts = await startTestScouts(await databases.initMigrated(id));
      scouts.town.put('all', [
        'buergerservice',
        'buergerservice-leitung',
        'cdo-buero',
        'portal-administration',
      ]);
      const statusOf = async (post: PostView, step: string) =>
        (
          await scouts
            .as('all')
            .send('post', `/nominations/${post.term?.id}/${step}`, {
              body: step === 'appoint' ? { from: '2026-12-01' } : {},
              ifMatch: post.revision,
            })
        ).status;
      const all = 'all';

      const nominee = { person: all };
      expect(
        await statusOf(
          await preparePost(scouts, { ...nominee, until: 'nominated' }),
          'confirm',
        ),
      ).toBe(403);
      const nominated = await preparePost(scouts, {
        person: 'staff',
        nominatedBy: all,
        until: 'nominated',
      });
      expect(await statusOf(nominated, 'confirm')).toBe(403);
      const accepted = await preparePost(scouts, {
        person: 'colleague',
        nominatedBy: all,
        until: 'accepted',
      });
      expect(await statusOf(accepted, 'appoint')).toBe(403);
      const confirmedByAll = await preparePost(scouts, {
        person: 'scout',
        head: all,
        until: 'accepted',
      });
      expect(await statusOf(confirmedByAll, 'appoint')).toBe(403);
    });

    it('and the CDO office confirms where there is no other head', async () => {
      const scouts = await startTestScouts(await databases.initMigrated(id));
      const post = await preparePost(scouts, {
        person: 'head',
        until: 'nominated',
      });
      const confirmed = await done(
        scouts,
        'cdo',
        `/nominations/${post.term?.id}/confirm`,
        { ifMatch: post.revision },
      );
      const accepted = await done(
        scouts,
        'head',
        `/nominations/${post.term?.id}/accept`,
        { ifMatch: confirmed.revision },
      );
      const appoint = (who: string) =>
        scouts.as(who).send('post', `/nominations/${post.term?.id}/appoint`, {
          body: { from: '2026-12-01' },
          ifMatch: accepted.revision,
        });
      expect((await appoint('cdo')).status).toBe(403);
      expect((await appoint('cdo-two')).status).toBe(200);
    });
  },
);
