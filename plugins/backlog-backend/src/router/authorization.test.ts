import { Operation } from '@rathaus/rathaus-node';
import { createTestDatabases } from '../__testUtils__/databases';
import { aFeed } from '../__testUtils__/feeds';
import { importCall } from '../__testUtils__/imports';
import { aNeed, anItem } from '../__testUtils__/items';
import { meetingCall } from '../__testUtils__/meetings';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH, SOUTH } from '../__testUtils__/town';
import { aView, aViewInput } from '../__testUtils__/views';
import { operations } from '../openapi/operations';

jest.setTimeout(300_000);

const databases = createTestDatabases();

/** Is it about the school of the school's member? */
type Relation = 'own' | 'foreign';
const RELATIONS: Relation[] = ['own', 'foreign'];

/** Each school, with the person who keeps drafts there. */
const SETTING = {
  own: { school: NORTH, drafter: 'north-two' },
  foreign: { school: SOUTH, drafter: 'south' },
};

/** Each role, and `author`: somebody of the task force who wrote the comment. */
const PERSON_OF = {
  staff: 'staff',
  head: 'head',
  cdo: 'cdo',
  'task force': 'task-force',
  author: 'task-force-two',
  school: 'north',
  'it team': 'it-team',
  admin: 'admin',
} as const;
type Role = keyof typeof PERSON_OF;
const ROLES = Object.keys(PERSON_OF) as Role[];

type OperationId = `${Operation['method']} ${string}`;
type Allowed = Record<Relation, readonly Role[]>;

const WORKERS: readonly Role[] = ['cdo', 'task force', 'author', 'admin'];

const everybody: Allowed = { own: ROLES, foreign: ROLES };
const workers: Allowed = { own: WORKERS, foreign: WORKERS };
const workersOrSchool: Allowed = {
  own: [...WORKERS, 'school'],
  foreign: WORKERS,
};
const schoolOnly: Allowed = { own: ['school'], foreign: [] };
const authorOnly: Allowed = { own: ['author'], foreign: ['author'] };
const nobody: Allowed = { own: [], foreign: [] };

/** Who may do what: DESIGN's table, route by route. Everybody else gets 403 or 404. */
const TABLE: Record<OperationId, Allowed> = {
  'get /boards': everybody,
  'get /boards/:board': everybody,
  'get /boards/:board/changes': everybody,
  'get /boards/:board/changed-items': everybody,
  'get /boards/:board/deleted': workers,
  'get /boards/:board/funding': everybody,
  'get /boards/:board/drafts': everybody,
  'get /boards/:board/items': everybody,
  'post /boards/:board/items': workers,
  'post /boards/:board/needs': workersOrSchool,
  'put /boards/:board/programmes/:id': workers,
  'get /items/:id': everybody,
  'get /items/:id/history': everybody,
  'put /items/:id': workers,
  'post /items/:id/move': workers,
  'post /items/:id/decline': workers,
  'post /items/:id/delete': workers,
  'post /items/:id/restore': workers,
  'post /items/:id/hand-in': schoolOnly,
  'post /items/:id/comments': workersOrSchool,
  'put /items/:id/comments/:comment': authorOnly,
  'post /items/:id/comments/:comment/delete': authorOnly,
  'post /boards/:board/export': everybody,
  'get /boards/:board/calendar-feeds': everybody,
  'post /boards/:board/calendar-feeds': everybody,
  'post /boards/:board/calendar-feeds/:id/revoke': authorOnly,
  'get /boards/:board/meetings': everybody,
  'post /boards/:board/meetings': workers,
  'get /meetings/:id': everybody,
  'get /meetings/:id/minutes.md': everybody,
  'put /meetings/:id': workers,
  'put /meetings/:id/notes/:entry': workers,
  'post /meetings/:id/close': workers,
  'post /meetings/:id/reopen': workers,
  'get /boards/:board/views': everybody,
  'post /boards/:board/views': everybody,
  // A private one; see `views.test.ts` for those that are shared.
  'put /boards/:board/views/:id': authorOnly,
  'post /boards/:board/views/:id/delete': authorOnly,
  // Whoever knows the address.
  'get /boards/:board/calendar.ics': everybody,
  'get /boards/:board/imports': workers,
  'post /boards/:board/imports': workers,
  'get /boards/:board/imports/:id': workers,
  'get /boards/:board/imports/:id/rows': workers,
  'post /boards/:board/imports/:id/check': workers,
  'post /boards/:board/imports/:id/apply': workers,
  'post /boards/:board/imports/:id/revert': workers,
  'get /openapi.json': everybody,
};

/** The same for an item that its school has not handed in yet. */
const DRAFT_TABLE: Record<OperationId, Allowed> = {
  'get /items/:id': schoolOnly,
  'get /items/:id/history': schoolOnly,
  'put /items/:id': schoolOnly,
  'post /items/:id/move': nobody,
  'post /items/:id/decline': nobody,
  'post /items/:id/delete': schoolOnly,
  'post /items/:id/restore': schoolOnly,
  'post /items/:id/hand-in': schoolOnly,
  'post /items/:id/comments': schoolOnly,
};

function idOf({ method, path }: Operation): OperationId {
  return `${method} ${path}`;
}

/** A valid call: as whom it is made, is open. */
interface Call {
  path: string;
  body?: string | object;
  type?: string;
  ifMatch?: number;
}

let count = 0;

/** Brings things into the state that the operation needs. */
async function prepare(
  backlog: TestBacklog,
  operation: Operation,
  relation: Relation,
  draft: boolean,
): Promise<Call> {
  const { school, drafter } = SETTING[relation];
  const path = operation.path.replace(':board', 'schulen');
  const id = idOf(operation);
  count += 1;
  switch (id) {
    case 'post /boards/:board/items':
      return { path, body: { column: 'eingang', fields: { title: 'Neu' } } };
    case 'post /boards/:board/needs':
      return { path, body: { school, title: 'Bedarf' } };
    case 'put /boards/:board/programmes/:id':
      return {
        path: path.replace(':id', `topf-${count}`),
        body: { title: 'Ein Topf' },
        ifMatch: 0,
      };
    case 'post /boards/:board/export':
      return { path, body: { format: 'csv' } };
    case 'post /boards/:board/calendar-feeds':
      // Nobody may have any number of them.
      await backlog.knex('calendar_feeds').delete();
      return { path, body: {} };
    case 'post /boards/:board/calendar-feeds/:id/revoke':
    case 'get /boards/:board/calendar.ics': {
      const feed = await aFeed(backlog, PERSON_OF.author);
      return operation.method === 'get'
        ? { path: `${path}?token=${feed.token}` }
        : { path: path.replace(':id', feed.id), body: {} };
    }
    case 'post /boards/:board/views':
      return { path, body: aViewInput({ name: `Ansicht ${count}` }) };
    case 'put /boards/:board/views/:id':
    case 'post /boards/:board/views/:id/delete': {
      const view = await aView(backlog, PERSON_OF.author, {
        name: `Ansicht ${count}`,
      });
      return {
        path: path.replace(':id', view.id),
        body: id.startsWith('put') ? aViewInput({ name: view.name }) : {},
        ifMatch: view.revision,
      };
    }
    case 'get /boards/:board/changed-items':
      return { path: `${path}?since=2026-11-01T00:00:00Z` };
    default:
  }
  if (id.includes('meetings')) {
    return meetingCall(backlog, operation);
  }
  if (id.includes('/imports')) {
    return importCall(backlog, operation);
  }
  if (!path.includes(':id')) {
    return { path };
  }
  const isDraft = draft || id === 'post /items/:id/hand-in';
  let item = isDraft
    ? await aNeed(backlog, { who: drafter, school, draft: true })
    : await anItem(backlog, { schools: [{ ref: school }] });
  if (id === 'post /items/:id/restore') {
    item = await backlog.done(
      isDraft ? drafter : 'task-force',
      'post',
      `/items/${item.id}/delete`,
      { ifMatch: item.revision },
    );
  }
  if (path.includes(':comment')) {
    item = await backlog.done(
      PERSON_OF.author,
      'post',
      `/items/${item.id}/comments`,
      { body: { text: 'Von mir.' } },
    );
  }
  const bodies: Record<OperationId, object> = {
    'put /items/:id': { title: 'Anders' },
    'post /items/:id/move': { column: 'geplant' },
    'post /items/:id/decline': { reason: 'Kein Geld.' },
    'post /items/:id/comments': { text: 'Gut.' },
    'put /items/:id/comments/:comment': { text: 'Doch nicht.' },
  };
  return {
    path: path
      .replace(':id', item.id)
      .replace(':comment', item.comments[0]?.id ?? ''),
    ...(operation.method !== 'get' && {
      body: bodies[id] ?? {},
      ifMatch: item.revision,
    }),
  };
}

function outcomeOf(status: number): string {
  if (status === 403 || status === 404) {
    return 'may not';
  }
  return status >= 200 && status < 300 ? 'may' : `${status}`;
}

/** Tries an operation as everybody, about both schools. */
async function tryAll(
  backlog: TestBacklog,
  operation: Operation,
  draft: boolean,
): Promise<Record<string, string>> {
  const outcome: Record<string, string> = {};
  for (const relation of RELATIONS) {
    let call: Call | undefined;
    for (const role of ROLES) {
      // A refusal leaves everything as it was for the next one.
      call ??= await prepare(backlog, operation, relation, draft);
      const { path, ...message } = call;
      const { status } = await backlog
        .as(PERSON_OF[role])
        .send(operation.method, path, message);
      outcome[`${role}, ${relation}`] = outcomeOf(status);
      if (operation.method !== 'get' && status < 300) {
        call = undefined;
      }
    }
  }
  return outcome;
}

function expectedOutcome(allowed: Allowed): Record<string, string> {
  return Object.fromEntries(
    RELATIONS.flatMap(relation =>
      ROLES.map(role => [
        `${role}, ${relation}`,
        allowed[relation].includes(role) ? 'may' : 'may not',
      ]),
    ),
  );
}

it('has a row for each route, and no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(operations.map(idOf).sort());
});

it('has a row for each route about a draft', () => {
  expect(Object.keys(DRAFT_TABLE).sort()).toEqual(
    operations
      .map(idOf)
      .filter(id => id.includes('/items/:id') && !id.includes(':comment'))
      .sort(),
  );
});

describe.each(databases.eachSupportedId())('who may do what, %s', id => {
  let backlog: TestBacklog;

  beforeAll(async () => {
    backlog = await startTestBacklog(await databases.initMigrated(id));
  });

  it.each(operations.map(operation => [idOf(operation), operation] as const))(
    '%s',
    async (operationId, operation) => {
      expect(await tryAll(backlog, operation, false)).toEqual(
        expectedOutcome(TABLE[operationId]),
      );
    },
  );

  it.each(
    operations
      .filter(operation => idOf(operation) in DRAFT_TABLE)
      .map(operation => [idOf(operation), operation] as const),
  )('%s, of a draft', async (operationId, operation) => {
    expect(await tryAll(backlog, operation, true)).toEqual(
      expectedOutcome(DRAFT_TABLE[operationId]),
    );
  });

  it('answers 401 to nobody, everywhere but where a secret speaks for them', async () => {
    const closed = operations.filter(operation => !operation.public);
    expect(operations.length - closed.length).toBe(1);
    const statuses = await Promise.all(
      closed.map(async ({ method, path }) => {
        const answer = await backlog
          .as('nobody')
          .send(method, path.replace(/:\w+/g, 'x'), {
            ...(method !== 'get' && { body: {} }),
          });
        return `${method} ${path} ${answer.status}`;
      }),
    );
    expect(statuses).toEqual(
      closed.map(({ method, path }) => `${method} ${path} 401`),
    );
  });
});
