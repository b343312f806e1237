import { Item, ItemCard } from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { MAX_RANK_LENGTH } from '../lib/ranking';

jest.setTimeout(300_000);

const databases = createTestDatabases();

const COLUMNS = ['geprueft', 'geplant', 'umsetzung'];

async function cardsOf(backlog: TestBacklog): Promise<ItemCard[]> {
  const { body } = await backlog.as('staff').send('get', '/boards/schulen');
  return body.items;
}

/** A sequence of numbers that looks like chance and is the same in every run. */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe.each(databases.eachSupportedId())('under fire, %s', id => {
  let backlog: TestBacklog;
  let replica: TestBacklog;

  beforeEach(async () => {
    const knex = await databases.initMigrated(id);
    backlog = await startTestBacklog(knex);
    replica = await startTestBacklog(knex);
  });

  it('one of two who move the same card at once wins, the other sees what came of it', async () => {
    const item = await anItem(backlog);
    const move = (on: TestBacklog, who: string, column: string) =>
      on.as(who).send('post', `/items/${item.id}/move`, {
        body: { column },
        ifMatch: item.revision,
      });
    const answers = await Promise.all([
      move(backlog, 'task-force', 'geplant'),
      move(replica, 'cdo', 'umsetzung'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body.error.current).toEqual(winner?.body);
  });

  it('50 movers on two replicas lose nothing and leave one order', async () => {
    const items: Item[] = [];
    for (let i = 0; i < 60; i += 1) {
      items.push(await anItem(backlog, {}, COLUMNS[i % COLUMNS.length]));
    }
    const acknowledged = new Map(
      items.map(item => [item.id, new Array<number>()]),
    );
    const statuses = new Set<number>();
    await Promise.all(
      Array.from({ length: 50 }, async (_, mover) => {
        const random = pseudoRandom(mover + 1);
        const on = mover % 2 ? backlog : replica;
        for (let i = 0; i < 10; i += 1) {
          const { id: moving } = items[random(items.length)];
          const { body: seen } = await on
            .as('task-force')
            .send('get', `/items/${moving}`);
          const { status, body } = await on
            .as('task-force')
            .send('post', `/items/${moving}/move`, {
              body: {
                column: COLUMNS[random(COLUMNS.length)],
                after: random(3) ? items[random(items.length)].id : null,
                before: null,
              },
              ifMatch: seen.revision,
            });
          statuses.add(status);
          if (status === 200) {
            acknowledged.get(moving)?.push(body.revision);
          }
        }
      }),
    );
    // Whoever names the card itself as its neighbour is told so.
    expect([...statuses].filter(status => status >= 500)).toEqual([]);
    expect([...statuses]).toEqual(expect.arrayContaining([200, 409]));

    const cards = await cardsOf(backlog);
    expect(cards.map(card => card.id).sort()).toEqual(
      items.map(item => item.id).sort(),
    );
    expect(await cardsOf(replica)).toEqual(cards);
    const places = cards.map(({ column, rank }) => `${column} ${rank}`);
    expect(new Set(places).size).toBe(places.length);

    for (const [item, revisions] of acknowledged) {
      const { body } = await backlog
        .as('staff')
        .send('get', `/items/${item}/history`);
      const moves = body.items.filter(
        ({ event }: { event: { type: string } }) => event.type === 'moved',
      );
      // Each acknowledged move made one revision, and each has its event.
      expect(moves).toHaveLength(revisions.length);
      expect([...revisions].sort((a, b) => a - b)).toEqual(
        revisions.map((__, index) => index + 2),
      );
    }
    const { body: changes } = await backlog
      .as('staff')
      .send('get', '/boards/schulen/changes?limit=500');
    const sequences: number[] = changes.items.map(
      ({ sequence }: { sequence: number }) => sequence,
    );
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  it('ranks a column anew before ranks get long, without anybody noticing', async () => {
    const [front, back, moving] = [
      await anItem(backlog),
      await anItem(backlog),
      await anItem(backlog),
    ];
    const revisions = new Map(
      [front, back, moving].map(item => [item.id, item.revision]),
    );
    // Forth and back between the same two: each move halves the gap.
    let pair = [back.id, moving.id];
    let longest = 0;
    for (let i = 0; i < 450; i += 1) {
      const [staying, going] = pair;
      const { rank, revision } = await backlog.done(
        'task-force',
        'post',
        `/items/${going}/move`,
        {
          body: { column: 'geprueft', after: front.id, before: staying },
          ifMatch: revisions.get(going),
        },
      );
      revisions.set(going, revision);
      longest = Math.max(longest, rank.length);
      pair = [going, staying];
    }
    expect(longest).toBeLessThanOrEqual(MAX_RANK_LENGTH);
    // It came close, so it was ranked anew.
    expect(longest).toBeGreaterThan(MAX_RANK_LENGTH / 2);
    const cards = await cardsOf(backlog);
    expect(cards.map(card => card.id)).toEqual([front.id, ...pair]);
    expect(cards.find(card => card.id === front.id)?.revision).toBe(1);
    const { body } = await backlog
      .as('staff')
      .send('get', '/boards/schulen/changes?limit=500');
    expect(
      body.items.some(
        ({ event }: { event: { type: string } }) => event.type === 'reranked',
      ),
    ).toBe(false);
  });
});
