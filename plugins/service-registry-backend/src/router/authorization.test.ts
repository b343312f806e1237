import { Operation } from '@rathaus/rathaus-node';
import { createTestDatabases } from '../__testUtils__/databases';
import { FOREIGN, OWN, Role, ROLES } from '../__testUtils__/people';
import {
  startTestRegistry,
  TestRegistry,
} from '../__testUtils__/startTestRegistry';
import { operations } from '../openapi/operations';

jest.setTimeout(180_000);

const databases = createTestDatabases();

/** Does the thing belong to the asker's Fachbereich (or to the asker)? */
type Relation = 'own' | 'foreign';
const RELATIONS: Relation[] = ['own', 'foreign'];
const OWNER: Record<Relation, string> = { own: OWN, foreign: FOREIGN };

type OperationId = `${Operation['method']} ${string}`;
type Who = Record<Relation, Role[]>;

const anywhere = (roles: Role[]): Who => ({ own: roles, foreign: roles });
const everybody = anywhere(ROLES);
const onlyAdmin = anywhere(['admin']);
const leaders = anywhere(['cdoOffice', 'admin']);
const careful: Who = {
  own: ['scout', 'head', 'cdoOffice', 'admin'],
  foreign: ['cdoOffice', 'admin'],
};
const keepers: Who = {
  own: ['scout', 'head', 'cdoOffice', 'itTeam', 'admin'],
  foreign: ['cdoOffice', 'admin'],
};
const importers = anywhere(careful.own);

/** Who may do what: DESIGN's table, route by route. Everybody else gets 403. */
const TABLE: Record<OperationId, Who> = {
  'get /entries': everybody,
  'post /entries': {
    own: ['scout', 'head', 'cdoOffice', 'itTeam', 'admin'],
    foreign: ['cdoOffice', 'itTeam', 'admin'],
  },
  'get /entries/:name': everybody,
  'put /entries/:name': keepers,
  'post /entries/:name/retire': careful,
  'post /entries/:name/restore': careful,
  'get /entries/:name/revisions': everybody,
  'get /entries/:name/revisions/:revision': everybody,
  'get /entries/:name/catalog-info.yaml': everybody,
  'get /export.csv': everybody,
  'get /changes': onlyAdmin,
  'post /entries/:name/confirm': keepers,
  // What becomes of each entry is in the answer.
  'post /confirmations': anywhere(keepers.own),
  'get /upkeep': everybody,
  'get /upkeep/figures': leaders,
  'get /entries/:name/proposals': everybody,
  'post /entries/:name/proposals': everybody,
  'get /proposals': everybody,
  'post /proposals': everybody,
  'get /proposals/:id': keepers,
  'post /proposals/:id/decide': keepers,
  // For once the relation is: who made the proposal.
  'post /proposals/:id/withdraw': { own: ROLES, foreign: [] },
  'get /descriptors': everybody,
  'post /descriptors': keepers,
  'post /descriptors/proposals': everybody,
  'post /entries/reassign': leaders,
  'get /reference': everybody,
  'get /reference/:list': everybody,
  'post /reference/:list': onlyAdmin,
  'get /imports': importers,
  'post /imports': importers,
  'get /imports/:id': careful,
  'get /imports/:id/rows': careful,
  'post /imports/:id/check': careful,
  'post /imports/:id/apply': careful,
  'post /imports/:id/revert': careful,
  'get /openapi.json': everybody,
};

function idOf({ method, path }: Operation): OperationId {
  return `${method} ${path}`;
}

const importMapping = {
  matchBy: 'title',
  fields: {
    title: { column: 0 },
    type: { constant: 'online-dienst' },
    owner: { constant: OWN },
  },
};

function outcomeOf(status: number): string {
  // Somebody else's import is not even there for those who see only their own.
  if (status === 403 || status === 404) {
    return 'may not';
  }
  return status >= 200 && status < 300 ? 'may' : `${status}`;
}

let count = 0;

function newTitle(): string {
  count += 1;
  return `Eintrag Nummer ${count}`;
}

async function createEntry(registry: TestRegistry, relation: Relation) {
  const answer = await registry.as('cdoOffice').send('post', '/entries', {
    body: {
      fields: {
        title: newTitle(),
        type: 'online-dienst',
        owner: OWNER[relation],
      },
    },
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

/** An open remark on an entry of the relation. */
async function createProposal(
  registry: TestRegistry,
  proposer: Role,
  relation: Relation,
) {
  const entry = await createEntry(registry, relation);
  const answer = await registry
    .as(proposer)
    .send('post', `/entries/${entry.name}/proposals`, {
      body: { kind: 'remark', note: 'Stimmt nicht' },
    });
  expect(answer.status).toBe(201);
  return answer.body;
}

/** An import of one new row, as far on its way as the operation needs. */
async function createImport(
  registry: TestRegistry,
  creator: Role,
  until: 'uploaded' | 'checked' | 'applied',
): Promise<string> {
  const by = registry.as(creator);
  const uploaded = await by.send('post', '/imports?fileName=liste.csv', {
    body: `Titel\n${newTitle()}\n`,
    type: 'text/csv',
  });
  expect(uploaded.status).toBe(201);
  const path = `/imports/${uploaded.body.id}`;
  if (until !== 'uploaded') {
    const checking = await by.send('post', `${path}/check`, {
      body: importMapping,
    });
    expect(checking.status).toBe(202);
    let state = 'checking';
    while (state === 'checking') {
      state = (await by.send('get', path)).body.state;
    }
  }
  if (until === 'applied') {
    expect((await by.send('post', `${path}/apply`, { body: {} })).status).toBe(
      200,
    );
  }
  return path;
}

/** A valid call of the operation, about something of the relation. */
async function call(
  registry: TestRegistry,
  operation: Operation,
  role: Role,
  relation: Relation,
) {
  const { method, path } = operation;
  const send = (
    target: string,
    options: { body?: object | string; ifMatch?: number; type?: string } = {},
  ) => registry.as(role).send(method, target, options);

  if (path.startsWith('/entries/:name')) {
    const entry = await createEntry(registry, relation);
    const target = path
      .replace(':name', entry.name)
      .replace(':revision', String(entry.revision));
    const fields = { ...entry.fields, summary: 'geändert' };
    const posts: Record<string, object> = {
      restore: { revision: 1 },
      proposals: { kind: 'edit', fields },
    };
    const bodies: Record<string, object> = {
      put: { fields },
      post: posts[path.split('/').at(-1) ?? ''] ?? {},
    };
    return send(target, {
      body: bodies[method],
      ...(operation.ifMatch && { ifMatch: entry.revision }),
    });
  }
  if (path.startsWith('/proposals/:id')) {
    const colleague = role === 'school' ? 'staff' : 'school';
    const withdraws = path.endsWith('/withdraw');
    const proposal = await createProposal(
      registry,
      withdraws && relation === 'own' ? role : colleague,
      relation,
    );
    return send(path.replace(':id', proposal.id), {
      ...(method !== 'get' && {
        ifMatch: proposal.revision,
        body: withdraws
          ? {}
          : { accept: true, entryRevision: proposal.entryRevision },
      }),
    });
  }
  if (method === 'post' && path.startsWith('/descriptors')) {
    const { entityRef } = await createEntry(registry, relation);
    const descriptor = {
      kind: 'interface',
      title: newTitle(),
      type: 'xoev',
      entries: [entityRef],
      definition: 'XMeld',
    };
    return send(path, {
      body: path.endsWith('/proposals') ? { descriptor } : descriptor,
    });
  }
  if (path === '/confirmations') {
    const { name, revision } = await createEntry(registry, relation);
    return send(path, { body: { entries: [{ name, revision }] } });
  }
  if (path === '/entries/reassign') {
    const { name } = await createEntry(registry, relation);
    return send(path, {
      body: { entries: [name], from: {}, to: { assignedScout: null } },
    });
  }
  if (path.startsWith('/imports/:id')) {
    const needs = { apply: 'checked', revert: 'applied' } as const;
    const step = path.split('/').at(-1);
    const creator =
      relation === 'own' && TABLE['post /imports'].own.includes(role)
        ? role
        : 'cdoOffice';
    const target = await createImport(
      registry,
      creator,
      step === 'apply' || step === 'revert' ? needs[step] : 'uploaded',
    );
    return send(path.replace('/imports/:id', target), {
      ...(method !== 'get' && {
        body: step === 'check' ? importMapping : {},
      }),
    });
  }
  if (['post /entries', 'post /proposals'].includes(idOf(operation))) {
    return send(path, {
      body: {
        fields: {
          title: newTitle(),
          type: 'online-dienst',
          owner: OWNER[relation],
        },
      },
    });
  }
  if (operation.body === 'csv') {
    return send(path.replace(':list', 'ozg'), {
      body:
        path === '/imports'
          ? 'Titel\nEtwas\n'
          : 'ozg_id;ozg_leistung\n10001;Etwas\n',
      type: 'text/csv',
    });
  }
  return send(path.replace(':list', 'ozg'));
}

it('has a row for each route, and no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(operations.map(idOf).sort());
});

describe.each(databases.eachSupportedId())('who may do what, %s', id => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startTestRegistry(await databases.initMigrated(id));
  });

  it.each(operations.map(operation => [idOf(operation), operation] as const))(
    '%s',
    async (operationId, operation) => {
      const outcome: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const relation of RELATIONS) {
        for (const role of ROLES) {
          const allowed = TABLE[operationId][relation].includes(role);
          const { status } = await call(registry, operation, role, relation);
          outcome[`${role}, ${relation}`] = outcomeOf(status);
          expected[`${role}, ${relation}`] = allowed ? 'may' : 'may not';
        }
      }
      expect(outcome).toEqual(expected);
    },
  );

  it('answers 401 to nobody, everywhere', async () => {
    const statuses = await Promise.all(
      operations.map(async ({ method, path }) => {
        const answer = await registry
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
