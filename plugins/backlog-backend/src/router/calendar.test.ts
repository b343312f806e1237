import { calendarFeedListSchema } from '@rathaus/plugin-backlog-common';
import request from 'supertest';
import { createTestDatabases } from '../__testUtils__/databases';
import { aFeed } from '../__testUtils__/feeds';
import { aNeed, anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';
import { refOf } from '../__testUtils__/town';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('calendar of a board, %s', id => {
  let backlog: TestBacklog;
  let replica: TestBacklog;

  beforeEach(async () => {
    const knex = await databases.initMigrated(id);
    backlog = await startTestBacklog(knex);
    replica = await startTestBacklog(knex);
  });

  /** As a calendar program does it: with the address, and nothing else. */
  function read(token: string, board = 'schulen', on = backlog) {
    return request(on.server).get(
      `/api/backlog/boards/${board}/calendar.ics?token=${token}`,
    );
  }

  async function feedsOf(who: string) {
    const { body } = await backlog
      .as(who)
      .send('get', '/boards/schulen/calendar-feeds');
    return calendarFeedListSchema.parse(body).items.map(feed => feed.id);
  }

  function revoke(who: string, feed: string, board = 'schulen') {
    return backlog
      .as(who)
      .send('post', `/boards/${board}/calendar-feeds/${feed}/revoke`);
  }

  it('is read by whoever knows the address, on every replica', async () => {
    const item = await anItem(backlog, { dueDate: '2027-02-28' });
    await aNeed(backlog, { draft: true });
    const feed = await aFeed(backlog);
    const answer = await request(backlog.server).get(
      new URL(feed.url).pathname + new URL(feed.url).search,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(answer.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(answer.text.replace(/\r\n /g, '')).toContain(
      `URL;VALUE=URI:https://portal.example/schulprojekte/schulen?massnahme=${item.id}`,
    );
    const elsewhere = await read(feed.token, 'schulen', replica);
    expect(elsewhere.text).toBe(answer.text);
  });

  it('is sent again only when it changed', async () => {
    const item = await anItem(backlog, { dueDate: '2027-02-28' });
    const { token } = await aFeed(backlog);
    const { etag } = (await read(token)).headers;
    const again = () => read(token).set('If-None-Match', etag);
    expect((await again()).status).toBe(304);
    const head = await request(backlog.server).head(
      `/api/backlog/boards/schulen/calendar.ics?token=${token}`,
    );
    expect(head.status).toBe(200);
    expect(head.headers.etag).toBe(etag);
    await backlog.done('cdo', 'put', `/items/${item.id}`, {
      body: { dueDate: '2027-03-01' },
      ifMatch: 1,
    });
    const changed = await again();
    expect(changed.status).toBe(200);
    expect(changed.text).toContain('SEQUENCE:2');
    expect(changed.text).toContain('DTSTART;VALUE=DATE:20270301');
  });

  it('is not there for a wrong address, whatever is wrong with it', async () => {
    const feed = await aFeed(backlog);
    const other = await aFeed(backlog);
    const [, secret] = feed.token.split('.');
    const statuses = await Promise.all(
      [
        read(`${other.id}.${secret}`),
        read(`${feed.token.slice(0, -1)}-`),
        read(feed.id),
        read('x'),
        read(feed.token, 'ideen'),
        read(feed.token, 'fehlt'),
      ].map(async answer => {
        const { status, body } = await answer;
        return `${status} ${body.error.message}`;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set(['404 No such calendar']));
  });

  it('keeps nothing of the secret', async () => {
    const feed = await aFeed(backlog);
    const [, secret] = feed.token.split('.');
    const rows = await backlog.knex('calendar_feeds');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(await feedsOf('staff'))).not.toContain(secret);
  });

  it('ends when it is revoked, by its person alone', async () => {
    const feed = await aFeed(backlog);
    const second = await aFeed(backlog);
    expect(await feedsOf('staff')).toHaveLength(2);
    expect(await feedsOf('cdo')).toEqual([]);
    expect((await revoke('cdo', feed.id)).status).toBe(404);
    expect((await revoke('staff', feed.id, 'ideen')).status).toBe(404);
    expect((await read(feed.token)).status).toBe(200);
    expect((await revoke('staff', feed.id)).body).toMatchObject({
      id: feed.id,
    });
    expect((await read(feed.token)).status).toBe(404);
    expect((await read(feed.token, 'schulen', replica)).status).toBe(404);
    expect((await revoke('staff', feed.id)).status).toBe(404);
    expect((await read(second.token)).status).toBe(200);
    expect(await feedsOf('staff')).toEqual([second.id]);
  });

  it('ends when its person has left, and waits while nobody knows', async () => {
    const { token } = await aFeed(backlog);
    backlog.catalog.isDown = true;
    expect((await read(token)).status).toBe(503);
    backlog.catalog.isDown = false;
    backlog.catalog.without.add(refOf('staff'));
    expect((await read(token)).status).toBe(404);
  });

  it('is for people, and for each not without end', async () => {
    const ask = (who: string) =>
      backlog.as(who).send('post', '/boards/schulen/calendar-feeds');
    expect((await ask('service')).status).toBe(403);
    for (let i = 0; i < 10; i += 1) {
      expect((await ask('staff')).status).toBe(201);
    }
    expect((await ask('staff')).status).toBe(409);
    expect((await ask('cdo')).status).toBe(201);
  });
});
