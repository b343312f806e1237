import { LoggerService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { keptSince, Task } from '@rathaus/rathaus-node';
import { GapStore } from './GapStore';

/** Drops what was looked for in vain once the retention time is over, counted from the beginning of its week. */
export class ForgetGaps implements Task {
  constructor(
    private readonly options: {
      store: GapStore;
      retention: HumanDuration;
      logger: LoggerService;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { store, retention, logger } = this.options;
    const dropped = await store.dropBefore(keptSince(now, retention));
    if (dropped) {
      logger.info(`Dropped ${dropped} weekly counts of searches in vain`);
    }
  }
}
