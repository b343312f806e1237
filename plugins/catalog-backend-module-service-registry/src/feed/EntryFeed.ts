import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import {
  Change,
  ChangePage,
  changePages,
  UnreadableChange,
} from '@rathaus/plugin-service-registry-common';
import { OutageLog, SerialRunner } from '@rathaus/rathaus-node';
import { CatalogDelta, catalogDelta } from '../lib/deferredEntities';

/** Surroundings of the feed. */
export interface EntryFeedOptions {
  readChanges: (after: number) => Promise<ChangePage>;
  applyMutation: (mutation: EntityProviderMutation) => Promise<void>;
  /** Called after the catalog took something over; must not throw. */
  onDelivered: () => Promise<void>;
  portalUrl: string;
  logger: LoggerService;
}

/**
 * Follows the registry's change log and hands over to the catalog what it
 * finds. The place it has reached is kept in memory only: a process begins
 * with everything, and what the catalog holds already costs it a comparison.
 *
 * Replicas follow on their own. Handing over the same twice changes nothing,
 * and one that handed over something old hands over the new thing next,
 * because its own place is still before it.
 */
export class EntryFeed {
  readonly #runner = new SerialRunner(() => this.#follow());
  readonly #outage: OutageLog;
  #place = 0;
  #everythingWanted = true;

  constructor(private readonly options: EntryFeedOptions) {
    this.#outage = new OutageLog(
      'Reading the service registry',
      options.logger,
    );
  }

  /**
   * Hands over what changed since the last time. Never fails: what went wrong
   * is logged, and the next call goes on at the same place.
   */
  async catchUp(): Promise<void> {
    await this.#runner.run();
  }

  /** Hands over everything, also what the catalog lost in another way. */
  async handOverAll(): Promise<void> {
    this.#everythingWanted = true;
    await this.#runner.run();
  }

  /** Has the change with this number been handed over? */
  hasReached(sequence: number): boolean {
    return this.#place >= sequence;
  }

  async #follow(): Promise<void> {
    try {
      if (this.#everythingWanted) {
        await this.#deliverAll();
      }
      await this.#deliverChanges();
      this.#outage.succeeded();
    } catch (error) {
      this.#outage.failed(error);
    }
  }

  /**
   * Nothing is handed over before the last page is read, so that an answer
   * that breaks off cannot remove anything.
   */
  async #deliverAll(): Promise<void> {
    this.#everythingWanted = false;
    try {
      await this.#readAndDeliverAll();
    } catch (error) {
      this.#everythingWanted = true;
      throw error;
    }
  }

  async #readAndDeliverAll(): Promise<void> {
    const changes = new Map<string, Change>();
    const unreadable: UnreadableChange[] = [];
    let place = 0;
    for await (const page of changePages(this.options.readChanges, 0)) {
      // An entry that changes while we read comes again, further back.
      page.changes.forEach(change => changes.set(change.name, change));
      unreadable.push(...page.unreadable);
      place = page.end ?? place;
    }
    const delta = catalogDelta(changes.values(), this.options.portalUrl);
    this.#reportLeftOut(delta, unreadable);
    if (changes.size > 0) {
      await this.#deliver(
        unreadable.length || delta.refused.length
          ? // Replacing everything would remove what is only unreadable.
            { type: 'delta', added: delta.added, removed: delta.removed }
          : { type: 'full', entities: delta.added },
      );
    }
    // else: a registry that never held an entry, or lost its data. Neither is
    // a reason to empty the catalog.
    this.#place = place;
    this.options.logger.info(
      `Handed over all ${delta.added.length} entries to the catalog`,
    );
  }

  async #deliverChanges(): Promise<void> {
    const pages = changePages(this.options.readChanges, this.#place);
    for await (const page of pages) {
      if (page.lastSequence < this.#place) {
        this.options.logger.warn(
          `The registry's change log went back from ${this.#place} to ${
            page.lastSequence
          }, reading all of it again`,
        );
        await this.#deliverAll();
        return;
      }
      const delta = catalogDelta(page.changes, this.options.portalUrl);
      this.#reportLeftOut(delta, page.unreadable);
      if (delta.added.length || delta.removed.length) {
        await this.#deliver({
          type: 'delta',
          added: delta.added,
          removed: delta.removed,
        });
      }
      this.#place = page.end ?? this.#place;
    }
  }

  async #deliver(mutation: EntityProviderMutation): Promise<void> {
    await this.options.applyMutation(mutation);
    await this.options.onDelivered();
  }

  #reportLeftOut(delta: CatalogDelta, unreadable: UnreadableChange[]): void {
    for (const { name, reason } of [...delta.refused, ...unreadable]) {
      this.options.logger.warn(
        `Entry "${name}" of the registry was left out: ${reason}`,
      );
    }
  }
}
