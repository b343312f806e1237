import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { OutageLog, SerialRunner } from '@rathaus/rathaus-node';
import { LOCATION_KEY } from '../lib/deferredEntities';
import { RegistryApi } from '../RegistryApi';
import { apiEntity } from './apiEntity';

/** The document changes with a new version of the portal only. */
const FRESH_FOR_MS = 10 * 60_000;

/** Puts the registry's OpenAPI document into the catalog. */
export class ApiDocumentProvider implements EntityProvider {
  readonly #runner = new SerialRunner(() => this.#refresh());
  readonly #outage: OutageLog;
  #connection?: EntityProviderConnection;
  #readAt = -Infinity;

  constructor(
    private readonly options: {
      registry: RegistryApi;
      owner: string;
      logger: LoggerService;
      /** Milliseconds since some fixed moment. */
      now?: () => number;
    },
  ) {
    this.#outage = new OutageLog(
      'Reading the OpenAPI document of the service registry',
      options.logger,
    );
  }

  /** The catalog knows the entity by this name: it must never change. */
  getProviderName(): string {
    return 'service-registry-openapi';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /**
   * Reads the document unless that was done lately. Never fails: what went
   * wrong is logged, and the next call tries again.
   */
  async refresh(): Promise<void> {
    await this.#runner.run();
  }

  async #refresh(): Promise<void> {
    const now = (this.options.now ?? Date.now)();
    if (!this.#connection || now < this.#readAt + FRESH_FOR_MS) {
      return;
    }
    try {
      const document = await this.options.registry.readOpenApiDocument();
      await this.#connection.applyMutation({
        type: 'full',
        entities: [
          {
            entity: apiEntity(document, this.options.owner),
            locationKey: LOCATION_KEY,
          },
        ],
      });
      this.#readAt = now;
      this.#outage.succeeded();
    } catch (error) {
      this.#outage.failed(error);
    }
  }
}
