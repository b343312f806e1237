import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  EntityProvider,
  EntityProviderConnection,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { createDeferred, DeferredPromise } from '@backstage/types';
import { isWakeUpEntity, wakeUpEntity } from './wakeUpEntity';

const REFRESH_KEY = 'catalog-wake-up';
/** Marks the entity in the catalog's database as ours. */
const LOCATION_KEY = 'catalog-wake-up';

/**
 * Lets the catalog process a change at once. Why and how: see
 * docs/adr/0006-catalog-follows-within-a-second.md.
 *
 * The catalog looks for work once a second, and besides whenever it has
 * finished something. So one entity of ours is kept in the works on purpose:
 * its processing waits until somebody rings. Ringing makes the entity due
 * again and lets the waiting task finish, whereupon the catalog looks for
 * work, finds the change, and the entity beside it, which waits anew.
 *
 * At most one task waits in a process. Whatever goes wrong here costs the
 * head start, nothing else: the catalog still looks once a second.
 */
export class WakeUpCall implements EntityProvider, CatalogProcessor {
  #connection?: EntityProviderConnection;
  #waiting?: DeferredPromise;
  /** Rung while nobody waited. True at first: who comes registers the key. */
  #missed = true;
  #closed = false;

  constructor(private readonly logger: LoggerService) {}

  getProviderName(): string {
    return 'catalog-wake-up';
  }

  getProcessorName(): string {
    return 'CatalogWakeUp';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await connection.applyMutation({
      type: 'full',
      entities: [{ entity: wakeUpEntity, locationKey: LOCATION_KEY }],
    });
    await this.#makeDue();
  }

  /** Wakes the catalog up. To be called after it was given something. */
  async ring(): Promise<void> {
    const waiting = this.#waiting;
    this.#missed ||= !waiting;
    await this.#makeDue();
    // Whoever came meanwhile has let this one go already, and waits for the next ring.
    waiting?.resolve();
  }

  /** Lets go of the waiting task, for good. */
  close(): void {
    this.#closed = true;
    this.#waiting?.resolve();
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isWakeUpEntity(entity)) {
      emit(processingResult.refresh(REFRESH_KEY));
      await this.#wait();
    }
    return entity;
  }

  async #wait(): Promise<void> {
    // Of two tasks the older one has nothing left to wait for.
    this.#waiting?.resolve();
    this.#waiting = undefined;
    if (this.#closed) {
      return;
    }
    if (this.#missed) {
      // What was rung for may still lie there: finish now, and come again.
      this.#missed = false;
      await this.#makeDue();
      return;
    }
    const own = createDeferred();
    this.#waiting = own;
    await own;
    if (this.#waiting === own) {
      this.#waiting = undefined;
    }
  }

  async #makeDue(): Promise<void> {
    try {
      await this.#connection?.refresh({ keys: [REFRESH_KEY] });
    } catch (error) {
      this.logger.debug('The catalog could not be woken up', {
        error: String(error),
      });
    }
  }
}
