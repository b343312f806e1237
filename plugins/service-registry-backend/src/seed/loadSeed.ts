import { LoggerService } from '@backstage/backend-plugin-api';
import { EntryStore, StaleWriteError } from '../entries/EntryStore';
import { ConfirmationStore } from '../upkeep/ConfirmationStore';
import { readSeed, SeedEntry } from './readSeed';

const ACTOR = 'service:seed';
const DAY_MS = 86_400_000;

/** Confirmed entries by the number of days since. */
function byConfirmation(entries: SeedEntry[]): Map<number, SeedEntry[]> {
  const groups = new Map<number, SeedEntry[]>();
  for (const entry of entries) {
    const { confirmedDaysAgo } = entry;
    if (confirmedDaysAgo !== undefined && !entry.retired) {
      groups.set(confirmedDaysAgo, [
        ...(groups.get(confirmedDaysAgo) ?? []),
        entry,
      ]);
    }
  }
  return groups;
}

/**
 * Fills a registry that never held an entry of its own with example entries,
 * some of them confirmed some time ago.
 *
 * @param target - YAML file, or a folder of them
 */
export async function loadSeed(options: {
  store: EntryStore;
  confirmations: ConfirmationStore;
  target: string;
  logger: LoggerService;
  now?: () => Date;
}): Promise<void> {
  const { store, confirmations, target, logger } = options;
  const { now = () => new Date() } = options;
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
      { actor: ACTOR, at: now().toISOString() },
    );
    for (const [daysAgo, group] of byConfirmation(entries)) {
      const at = new Date(now().getTime() - daysAgo * DAY_MS).toISOString();
      await confirmations.note(
        group.map(({ name, doubt }) => ({ name, revision: 1, doubt })),
        { actor: ACTOR, at },
      );
    }
    logger.info(`Loaded ${entries.length} example entries`);
  } catch (error) {
    if (!(error instanceof StaleWriteError)) {
      throw error;
    }
    logger.info('Another replica loaded the example entries');
  }
}
