import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SettleHandovers } from '../handovers/SettleHandovers';
import { MoveDepartment } from '../reorganisations/MoveDepartment';
import { ReorganisationStore } from '../reorganisations/ReorganisationStore';
import { Task } from './Task';

/** Takes up what a crash or a silent registry left half-done. */
export class ResumeUnfinished implements Task {
  constructor(
    private readonly options: {
      reorganisations: ReorganisationStore;
      move: MoveDepartment;
      settle: SettleHandovers;
      logger: LoggerService;
    },
  ) {}

  async run(): Promise<void> {
    const { reorganisations, move, settle, logger } = this.options;
    for (const unfinished of await reorganisations.listUnfinished()) {
      try {
        await move.advance(unfinished);
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
