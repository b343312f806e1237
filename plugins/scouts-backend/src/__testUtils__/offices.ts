import { PostView, postViewSchema } from '@rathaus/plugin-scouts-common';
import { TestScouts, Who } from './startTestScouts';
import { OWN, refOf } from './town';

/** How far a post is brought. */
export type Until =
  | 'vacant'
  | 'nominated'
  | 'confirmed'
  | 'accepted'
  | 'appointed';
const WAY: Until[] = [
  'vacant',
  'nominated',
  'confirmed',
  'accepted',
  'appointed',
];

/** Sends something and insists that it was done. */
export async function done(
  scouts: TestScouts,
  who: Who,
  path: string,
  options: { body?: object; ifMatch?: number } = {},
): Promise<PostView> {
  const answer = await scouts
    .as(who)
    .send('post', path, { body: {}, ...options });
  if (answer.status >= 300) {
    throw new Error(`${path}: ${answer.status} ${answer.text}`);
  }
  return postViewSchema.parse(answer.body);
}

/** A post of its own, brought as far as wanted by the people whose turn it is. */
export async function preparePost(
  scouts: TestScouts,
  options: {
    until?: Until;
    department?: string;
    person?: string;
    nominatedBy?: Who;
    head?: Who;
    from?: string;
  } = {},
): Promise<PostView> {
  const {
    until = 'appointed',
    department = OWN,
    person = 'scout',
    nominatedBy = person,
    head = 'head',
    from = '2026-11-01',
  } = options;
  const isReached = (state: Until) => WAY.indexOf(state) <= WAY.indexOf(until);
  // Posts stand in the order in which they were opened.
  scouts.clock.now = new Date(scouts.clock.now.getTime() + 1000);
  let post = await done(scouts, 'admin', '/posts', { body: { department } });
  const step = async (who: Who, name: string, body: object = {}) => {
    post = await done(scouts, who, `/nominations/${post.term?.id}/${name}`, {
      body,
      ifMatch: post.revision,
    });
  };
  if (isReached('nominated')) {
    post = await done(scouts, nominatedBy, '/nominations', {
      body: { postId: post.id, person: refOf(person) },
      ifMatch: post.revision,
    });
  }
  if (isReached('confirmed')) {
    await step(head, 'confirm');
  }
  if (isReached('accepted')) {
    await step(person, 'accept');
  }
  if (isReached('appointed')) {
    await step('cdo', 'appoint', { from });
  }
  return post;
}
