import { Task } from '@rathaus/rathaus-node';
import { OverviewService } from '../overview/OverviewService';

/** Keeps one row of figures a day; a later run on the same day takes its place. */
export class KeepFigures implements Task {
  constructor(private readonly overview: OverviewService) {}

  async run(): Promise<void> {
    await this.overview.keep();
  }
}
