import {
  fundingTotals,
  Item,
  ItemCard,
  replayItem,
} from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/databases';
import { SCHOOL_BOARD } from '../__testUtils__/boards';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { NORTH, SOUTH } from '../__testUtils__/town';
import { toCard } from '../items/toCard';
import { DatabaseBoardStore } from '../store/DatabaseBoardStore';
import { StoredItem } from '../store/BoardStore';

jest.setTimeout(300_000);

const databases = createTestDatabases();

const person = fc.constantFrom('task-force', 'cdo', 'north', 'south', 'staff');
const column = fc.constantFrom(...SCHOOL_BOARD.columns.map(({ id }) => id));
const amount = fc.option(fc.nat(10_000_000), { nil: undefined });
/** Which of the items there are; and whether the caller saw it as it is now. */
const target = fc.record({ index: fc.nat(), isStale: fc.boolean() });

const funding = fc.record(
  {
    programme: fc.constantFrom('digitalpakt', 'eigenmittel'),
    state: fc.constantFrom('planned', 'applied', 'granted', 'drawn', 'refused'),
    applied: amount,
    granted: amount,
    drawn: amount,
  },
  { requiredKeys: ['programme', 'state'] },
);

const fields = fc.record(
  {
    title: fc.constantFrom('WLAN', 'Glasfaser', 'Tafeln'),
    schools: fc.constantFrom(
      [{ ref: NORTH }],
      [{ ref: NORTH }, { ref: SOUTH }],
    ),
    estimate: amount,
    actual: amount,
    funding,
  },
  { requiredKeys: ['title'] },
);

/** Any call that any of the people may think of. */
const call = fc.oneof(
  fc.record({ type: fc.constant('create' as const), column, fields }),
  fc.record({
    type: fc.constant('need' as const),
    school: fc.constantFrom(NORTH, SOUTH),
    draft: fc.boolean(),
  }),
  fc.record({ type: fc.constant('update' as const), target, fields }),
  fc.record({
    type: fc.constant('move' as const),
    target,
    column,
    after: fc.option(fc.nat()),
  }),
  fc.record({
    type: fc.constantFrom(
      'delete' as const,
      'restore' as const,
      'hand-in' as const,
      'decline' as const,
      'comments' as const,
    ),
    target,
  }),
);

type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never;

/** One call for each kind of answer, so that chance decides nothing. */
const ONE_OF_EACH: Array<[string, Call]> = [
  ['cdo', { type: 'create', column: 'geplant', fields: { title: 'WLAN' } }],
  ['cdo', { type: 'create', column: 'abgelehnt', fields: { title: 'WLAN' } }],
  ['staff', { type: 'create', column: 'geplant', fields: { title: 'WLAN' } }],
  ['north', { type: 'need', school: NORTH, draft: true }],
  ['south', { type: 'delete', target: { index: 1, isStale: false } }],
  ['cdo', { type: 'delete', target: { index: 0, isStale: true } }],
  ['cdo', { type: 'decline', target: { index: 0, isStale: false } }],
];

const BODIES = {
  decline: { reason: 'Kein Geld.' },
  comments: { text: 'Ein Wort dazu.' },
  delete: {},
  restore: {},
  'hand-in': {},
};

/** Sends calls, and remembers the items as they were answered. */
class Callers {
  readonly items: Item[] = [];
  readonly statuses: number[] = [];

  constructor(private readonly backlog: TestBacklog) {}

  async make(who: string, what: Call): Promise<void> {
    if (what.type === 'create') {
      await this.#send(who, 'post', '/boards/schulen/items', {
        body: { column: what.column, fields: what.fields },
      });
      return;
    }
    if (what.type === 'need') {
      const { school, draft } = what;
      await this.#send(who, 'post', '/boards/schulen/needs', {
        body: { school, draft, title: 'Bedarf' },
      });
      return;
    }
    if (!this.items.length) {
      return;
    }
    const item = this.items[what.target.index % this.items.length];
    const path = `/items/${item.id}`;
    const ifMatch = item.revision - (what.target.isStale ? 1 : 0);
    if (what.type === 'update') {
      await this.#send(who, 'put', path, { body: what.fields, ifMatch });
    } else if (what.type === 'move') {
      const after =
        what.after === null
          ? null
          : this.items[what.after % this.items.length].id;
      await this.#send(who, 'post', `${path}/move`, {
        body: { column: what.column, after },
        ifMatch,
      });
    } else {
      await this.#send(who, 'post', `${path}/${what.type}`, {
        body: BODIES[what.type],
        ifMatch,
      });
    }
  }

  async #send(
    who: string,
    method: 'post' | 'put',
    path: string,
    message: { body: object; ifMatch?: number },
  ): Promise<void> {
    const { status, body } = await this.backlog
      .as(who)
      .send(method, path, message);
    this.statuses.push(status);
    if (status < 300) {
      const known = this.items.findIndex(({ id }) => id === body.id);
      this.items.splice(known < 0 ? this.items.length : known, 1, body);
    }
  }
}

function isToBeSeen({ state }: StoredItem): boolean {
  return !state.draft && state.deletedAt === undefined;
}

function inBoardOrder(a: ItemCard, b: ItemCard): number {
  const position = (card: ItemCard) =>
    SCHOOL_BOARD.columns.findIndex(({ id }) => id === card.column);
  return position(a) - position(b) || (a.rank < b.rank ? -1 : 1);
}

describe.each(databases.eachSupportedId())('any mix of calls, %s', id => {
  it('leaves what its events say, an order, and totals that add up', async () => {
    const knex = await databases.initMigrated(id);
    const backlog = await startTestBacklog(knex);
    const store = new DatabaseBoardStore(knex, () => backlog.clock.now);
    const calls = fc.array(fc.tuple(person, call), {
      minLength: 5,
      maxLength: 40,
    });
    const seen = new Set<number>();

    await fc.assert(
      fc.asyncProperty(calls, async list => {
        const callers = new Callers(backlog);
        for (const [who, what] of list) {
          await callers.make(who, what);
        }
        callers.statuses.forEach(status => seen.add(status));

        const stored = await store.itemsSince('schulen', 0, 10_000);
        for (const item of stored) {
          const events = await store.eventsOf(item.id, { withDraft: true });
          expect(replayItem(events.map(({ event }) => event))).toEqual(
            item.state,
          );
        }
        const ranks = stored.map(
          ({ state }) => `${state.column} ${state.rank}`,
        );
        expect(new Set(ranks).size).toBe(ranks.length);

        const { body: view } = await backlog
          .as('staff')
          .send('get', '/boards/schulen');
        expect(view.items).toEqual(
          stored
            .filter(isToBeSeen)
            .map(item => toCard(SCHOOL_BOARD, item))
            .sort(inBoardOrder),
        );

        const { body: report } = await backlog
          .as('staff')
          .send('get', '/boards/schulen/funding');
        const paid = stored
          .filter(isToBeSeen)
          .filter(({ state }) => state.column !== 'abgelehnt')
          .map(({ state }) => state.fields);
        expect(report.items).toEqual(fundingTotals(view.programmes, paid));
      }),
      { numRuns: 15, examples: [[ONE_OF_EACH]] },
    );
    expect([...seen].sort()).toEqual([200, 201, 400, 403, 404, 409]);
  });
});
