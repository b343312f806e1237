import { LoggerService } from '@backstage/backend-plugin-api';
import { berlinDay } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Boards } from '../boards/Boards';
import { BoardStore, BoardWrite, StoredItem } from '../store/BoardStore';
import { BoardSeed, readSeed } from './readSeed';
import { seedSteps } from './seedSteps';

/**
 * Loads example items into boards that never had one.
 *
 * @param target - YAML file, or a folder of them
 */
export async function loadSeed(options: {
  boards: Boards;
  store: BoardStore;
  target: string;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { boards, store, target, logger, now } = options;
  for (const seed of await readSeed(target, berlinDay(now()))) {
    const { id } = boards.get(seed.board);
    // Under the lock of the board, so that of several replicas one is first.
    const loaded = await store.write(id, async write =>
      write.isNew ? fill(write, seed) : 0,
    );
    if (loaded) {
      logger.info(`Loaded ${loaded} example items into board ${id}`);
    }
  }
}

async function fill(write: BoardWrite, { items }: BoardSeed): Promise<number> {
  const ids = new Map(items.map(({ key }) => [key, randomUUID()]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) {
      throw new Error(`Example items: there is no item "${key}"`);
    }
    return id;
  };
  const steps = items
    .flatMap(item => seedSteps(item, idOf))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const loaded = new Map<string, StoredItem>();
  const itemOf = (key: string): StoredItem => {
    const item = loaded.get(key);
    if (!item) {
      throw new Error(`Example items: "${key}" changes before it is created`);
    }
    return item;
  };
  for (const { key, toEvent } of steps) {
    const event = await toEvent(write);
    loaded.set(
      key,
      event.type === 'created'
        ? await write.create(idOf(key), event)
        : await write.append(itemOf(key), [event]),
    );
  }
  return loaded.size;
}
