import { LoggerService } from '@backstage/backend-plugin-api';
import { berlinDay, SentNotices } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { PostStore } from '../posts/PostStore';
import { readSeed } from './readSeed';
import { seedEvents } from './seedEvents';

/** Marks that the examples are loaded; also keeps replicas apart. */
const KEY = 'seed';

/** Another replica was first. */
class AlreadyLoadedError extends Error {}

/**
 * Loads example posts where there never was a post.
 *
 * @param target - YAML file, or a folder of them
 */
export async function loadSeed(options: {
  posts: PostStore;
  sent: SentNotices;
  target: string;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { posts, sent, target, logger, now } = options;
  if ((await posts.list()).length) {
    return;
  }
  const today = berlinDay(now());
  const seeds = await readSeed(target, today);
  try {
    await posts.append(
      seeds.map((seed, index) => ({
        id: randomUUID(),
        expectedVersion: 0,
        events: seedEvents(seed, today, index),
      })),
      async tx => {
        if (!(await sent.mark(KEY, now().toISOString(), tx))) {
          throw new AlreadyLoadedError();
        }
      },
    );
    logger.info(`Loaded ${seeds.length} example posts`);
  } catch (error) {
    if (!(error instanceof AlreadyLoadedError)) {
      throw error;
    }
    logger.info('Another replica loaded the example posts');
  }
}
