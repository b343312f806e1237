import { LoggerService } from '@backstage/backend-plugin-api';
import { EntryStore, StaleWriteError } from '../entries/EntryStore';
import { readSeed } from './readSeed';

/**
 * Fills a registry that never held an entry with example entries.
 *
 * @param target - YAML file, or a folder of them
 */
export async function loadSeed(options: {
  store: EntryStore;
  target: string;
  logger: LoggerService;
}): Promise<void> {
  const { store, target, logger } = options;
  if ((await store.lastSequence()) > 0) {
    return;
  }
  const entries = await readSeed(target);
  try {
    await store.writeAll(
      entries.map(({ name, fields, retired }) => ({
        name,
        expectedRevision: null,
        fields,
        retired,
        action: 'create',
      })),
      { actor: 'service:seed', at: new Date().toISOString() },
    );
    logger.info(`Loaded ${entries.length} example entries`);
  } catch (error) {
    if (!(error instanceof StaleWriteError)) {
      throw error;
    }
    logger.info('Another replica loaded the example entries');
  }
}
