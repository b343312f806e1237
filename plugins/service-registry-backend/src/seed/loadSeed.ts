import { LoggerService } from '@backstage/backend-plugin-api';
import { EntryStore, StaleWriteError } from '../entries/EntryStore';
import { readSeed } from './readSeed';

/**
 * Fills a registry that never held an entry of its own with example entries.
 *
 * @param target - YAML file, or a folder of them
 */
export async function loadSeed(options: {
  store: EntryStore;
  target: string;
  logger: LoggerService;
}): Promise<void> {
  const { store, target, logger } = options;
  // Mirrored entries may be there before the first one of our own.
  const own = await store.listChangedAfter(0, { limit: 1, origin: 'portal' });
  if (own.length) {
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
