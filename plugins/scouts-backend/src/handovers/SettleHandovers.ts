import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { RegistryPort } from '../registry/RegistryPort';
import { HandoverStore, StoredHandover } from './HandoverStore';

/**
 * Tells the registry of countersigned handovers. What fails, or was cut short
 * by a crash, is taken up again by {@link run}: giving an entry to whom it
 * belongs already changes nothing.
 */
export class SettleHandovers {
  constructor(
    private readonly options: {
      handovers: HandoverStore;
      registry: RegistryPort;
      logger: LoggerService;
    },
  ) {}

  /** @returns whether the registry knows of it */
  async settle(handover: StoredHandover): Promise<boolean> {
    const { handovers, registry, logger } = this.options;
    const { id, to, department, entries } = handover;
    try {
      if (to) {
        await registry.reassign({
          entries: entries.map(({ name }) => name),
          from: { owner: department },
          to: { assignedScout: to },
          actor: to,
          note: 'Übergabe gegengezeichnet',
        });
      }
      await handovers.markSettled(id);
      return true;
    } catch (error) {
      logger.warn(
        `Could not hand over the entries of ${id}; will be tried again`,
        toError(error),
      );
      return false;
    }
  }

  /** Takes up what is left over. */
  async run(): Promise<void> {
    for (const handover of await this.options.handovers.listUnsettled()) {
      await this.settle(handover);
    }
  }
}
