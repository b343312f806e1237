import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { OutageLog, SerialRunner } from '@rathaus/rathaus-node';
import { LOCATION_KEY } from '../lib/deferredEntities';
import { RegistryApi } from '../RegistryApi';
import { descriptorEntity } from './descriptorEntity';

/** Puts the portal's interfaces and teams into the catalog. */
export class DescriptorProvider implements EntityProvider {
  readonly #runner = new SerialRunner(() => this.#refresh());
  readonly #outage: OutageLog;
  #connection?: EntityProviderConnection;
  #handedOver?: string;

  constructor(
    private readonly options: {
      registry: RegistryApi;
      onDelivered: () => Promise<void>;
      logger: LoggerService;
    },
  ) {
    this.#outage = new OutageLog(
      'Reading interfaces and teams of the service registry',
      options.logger,
    );
  }

  /** The catalog knows the entities by this name: it must never change. */
  getProviderName(): string {
    return 'service-registry-descriptors';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Hands over what is there, if it is not what the catalog has. Never fails. */
  async refresh(): Promise<void> {
    await this.#runner.run();
  }

  async #refresh(): Promise<void> {
    if (!this.#connection) {
      return;
    }
    try {
      const entities = (await this.options.registry.readDescriptors()).map(
        descriptor => ({
          entity: descriptorEntity(descriptor),
          locationKey: LOCATION_KEY,
        }),
      );
      const content = JSON.stringify(entities);
      if (content !== this.#handedOver) {
        await this.#connection.applyMutation({ type: 'full', entities });
        this.#handedOver = content;
        await this.options.onDelivered();
      }
      this.#outage.succeeded();
    } catch (error) {
      this.#outage.failed(error);
    }
  }
}
