import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { audited, Task } from '@rathaus/rathaus-node';
import { SettleHandovers } from '../handovers/SettleHandovers';
import { MoveDepartment } from '../reorganisations/MoveDepartment';
import { ReorganisationStore } from '../reorganisations/ReorganisationStore';

/** Takes up what a crash or a silent registry left half-done. */
export class ResumeUnfinished implements Task {
  constructor(
    private readonly options: {
      reorganisations: ReorganisationStore;
      move: MoveDepartment;
      settle: SettleHandovers;
      auditor: AuditorService;
      logger: LoggerService;
    },
  ) {}

  async run(): Promise<void> {
    const { reorganisations, move, settle, auditor, logger } = this.options;
    for (const unfinished of await reorganisations.listUnfinished()) {
      try {
        const { id, from, to, state } = unfinished;
        await audited(
          auditor,
          { eventId: 'reorganisation-resume', meta: { id, from, to, state } },
          () => move.advance(unfinished),
        );
      } catch (error) {
        logger.warn(
          `Could not finish reorganisation ${unfinished.id}; will be tried again`,
          toError(error),
        );
      }
    }
    await settle.run();
  }
}
