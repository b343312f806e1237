import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { RegistryApi } from '../RegistryApi';
import { EntryFeed } from './EntryFeed';

/** Puts the registry's entries into the catalog. */
export class EntryProvider implements EntityProvider {
  readonly #feed: EntryFeed;
  #connection?: EntityProviderConnection;

  constructor(options: {
    registry: RegistryApi;
    onDelivered: () => Promise<void>;
    portalUrl: string;
    logger: LoggerService;
  }) {
    this.#feed = new EntryFeed({
      readChanges: after => options.registry.readChanges(after),
      applyMutation: async mutation =>
        this.#connection?.applyMutation(mutation),
      onDelivered: options.onDelivered,
      portalUrl: options.portalUrl,
      logger: options.logger,
    });
  }

  /** The catalog knows the entities by this name: it must never change. */
  getProviderName(): string {
    return 'service-registry';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Something new is in the change log, up to this number. */
  async follow(sequence: number): Promise<void> {
    if (!this.#feed.hasReached(sequence)) {
      await this.catchUp();
    }
  }

  /** Reads the change log from where it left off. */
  async catchUp(): Promise<void> {
    if (this.#connection) {
      await this.#feed.catchUp();
    }
  }

  /** Hands over everything anew. */
  async handOverAll(): Promise<void> {
    if (this.#connection) {
      await this.#feed.handOverAll();
    }
  }
}
