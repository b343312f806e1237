import { AuditorService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { audited, keptSince, Task } from '@rathaus/rathaus-node';
import { isDeepStrictEqual } from 'node:util';
import { HandoverStore } from '../handovers/HandoverStore';
import { PostStore } from '../posts/PostStore';
import { ReorganisationStore } from '../reorganisations/ReorganisationStore';
import { forgetNames } from './lib/forgetNames';

/**
 * Removes the names of past Scouts, and of those around them, once the
 * retention time after the end is over (DSGVO Art. 5 (1) e). The history of the
 * office stays.
 */
export class RemoveNames implements Task {
  constructor(
    private readonly options: {
      posts: PostStore;
      handovers: HandoverStore;
      reorganisations: ReorganisationStore;
      retention: HumanDuration;
      auditor: AuditorService;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const limit = `${keptSince(now, this.options.retention)}T00:00:00.000Z`;
    await audited(
      this.options.auditor,
      { eventId: 'names-remove', meta: { limit } },
      () => this.#remove(limit),
      histories => ({ histories }),
    );
  }

  /** @returns how many histories lost names */
  async #remove(limit: string): Promise<number> {
    const { posts, handovers, reorganisations } = this.options;
    let changed = 0;
    for (const { id } of await posts.list()) {
      const events = await posts.eventsOf(id);
      const kept = forgetNames(events, limit);
      if (!isDeepStrictEqual(kept, events) && (await posts.rewrite(id, kept))) {
        changed += 1;
      }
    }
    changed += await handovers.forgetClosedBefore(limit);
    changed += await reorganisations.forgetBefore(limit);
    return changed;
  }
}
