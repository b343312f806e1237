import { newCalendarFeedSchema } from '@rathaus/plugin-backlog-common';
import { TestBacklog, Who } from './startTestBacklog';

/** A calendar feed of the school board, with the token out of its address. */
export async function aFeed(backlog: TestBacklog, who: Who = 'staff') {
  const { body } = await backlog
    .as(who)
    .send('post', '/boards/schulen/calendar-feeds', { body: {} });
  const feed = newCalendarFeedSchema.parse(body);
  const token = new URL(feed.url).searchParams.get('token') ?? '';
  return { ...feed, token };
}
