import { BOARD_CHANGED_TOPIC } from '@rathaus/plugin-backlog-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { aFeed } from '../__testUtils__/feeds';
import { aNeed, anItem } from '../__testUtils__/items';
import {
  startTestBacklog,
  TestBacklog,
} from '../__testUtils__/startTestBacklog';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'what changes leave behind, %s',
  id => {
    let backlog: TestBacklog;

    beforeEach(async () => {
      backlog = await startTestBacklog(await databases.initMigrated(id));
    });

    it('is noted step by step, whether it succeeds or not', async () => {
      const item = await anItem(backlog);
      await aNeed(backlog);
      await backlog.done('cdo', 'post', `/items/${item.id}/move`, {
        body: { column: 'geplant' },
        ifMatch: 1,
      });
      await backlog.as('staff').send('post', `/items/${item.id}/delete`, {
        body: {},
        ifMatch: 2,
      });
      await backlog.done('cdo', 'post', `/items/${item.id}/comments`, {
        body: { text: 'Gut.' },
      });
      await backlog.as('cdo').send('put', '/boards/schulen/programmes/topf', {
        body: { title: 'Topf' },
        ifMatch: 0,
      });
      const feed = await aFeed(backlog, 'cdo');
      for (const person of ['staff', 'cdo']) {
        await backlog
          .as(person)
          .send('post', `/boards/schulen/calendar-feeds/${feed.id}/revoke`);
      }
      expect(
        backlog.audited.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
      ).toEqual([
        'item-create success',
        'need-hand-in success',
        'item-move success',
        'item-delete fail',
        'item-comment success',
        'programme-put success',
        'calendar-feed-create success',
        'calendar-feed-revoke fail',
        'calendar-feed-revoke success',
      ]);
    });

    it('is announced as a number and nothing else, also of drafts', async () => {
      const item = await anItem(backlog, { title: 'Geheimes Vorhaben' });
      await aNeed(backlog, { draft: true });
      await backlog.as('staff').send('post', `/items/${item.id}/delete`, {
        body: {},
        ifMatch: 1,
      });
      const message = (version: number) => ({ board: 'schulen', version });
      expect(backlog.signals).toEqual(
        [1, 2].map(version => ({
          recipients: { type: 'broadcast' },
          channel: 'backlog',
          message: message(version),
        })),
      );
      expect(backlog.published).toEqual(
        [1, 2].map(version => ({
          topic: BOARD_CHANGED_TOPIC,
          eventPayload: message(version),
        })),
      );
    });
  },
);
