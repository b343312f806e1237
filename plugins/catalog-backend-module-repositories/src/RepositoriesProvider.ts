import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { SerialRunner } from '@rathaus/rathaus-node';
import { BareRepository, findRepositories } from './lib/repositoryFiles';
import { RepositoryReader } from './lib/RepositoryReader';

/**
 * Puts what the portal's own repositories describe into the catalog.
 *
 * A folder without repositories removes nothing: it is a disk that is not
 * there more often than a town that gave up all its projects.
 */
export class RepositoriesProvider implements EntityProvider {
  readonly #folder: string;
  readonly #reader: RepositoryReader;
  readonly #onDelivered: () => Promise<void>;
  readonly #logger: LoggerService;
  readonly #runner = new SerialRunner(() => this.#refresh());
  /** Problems that were reported, by repository: each is said once. */
  #reported = new Map<string, string>();
  #connection?: EntityProviderConnection;

  constructor(options: {
    folder: string;
    allow: readonly string[];
    onDelivered: () => Promise<void>;
    logger: LoggerService;
  }) {
    this.#folder = options.folder;
    this.#reader = new RepositoryReader(options.allow);
    this.#onDelivered = options.onDelivered;
    this.#logger = options.logger;
  }

  /** The catalog knows the entities by this name: it must never change. */
  getProviderName(): string {
    return 'rathaus-repositories';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Reads all repositories and hands over what they bring. */
  async refresh(): Promise<void> {
    if (this.#connection) {
      await this.#runner.run();
    }
  }

  async #refresh(): Promise<void> {
    const repositories = await this.#findRepositories();
    if (repositories.length === 0) {
      return;
    }
    const entities = await this.#readAll(repositories);
    await this.#connection?.applyMutation({ type: 'full', entities });
    await this.#onDelivered();
  }

  async #findRepositories(): Promise<BareRepository[]> {
    try {
      return await findRepositories(this.#folder);
    } catch (error) {
      if (isError(error) && error.code === 'ENOENT') {
        // Nothing has been published yet.
        return [];
      }
      throw error;
    }
  }

  async #readAll(repositories: BareRepository[]): Promise<DeferredEntity[]> {
    const claims = new Map<string, DeferredEntity>();
    const problems = new Map<string, string>();
    for (const repository of repositories) {
      const { entities, problem } = await this.#reader.read(repository);
      const said = problem ? [problem] : [];
      for (const entity of entities) {
        const ref = stringifyEntityRef(entity);
        const first = claims.get(ref);
        if (first) {
          said.push(`${ref} already comes from ${first.locationKey}`);
        } else {
          claims.set(ref, {
            entity,
            locationKey: `repository:${repository.name}`,
          });
        }
      }
      if (said.length > 0) {
        problems.set(repository.name, said.join('; '));
      }
    }
    this.#report(problems);
    return [...claims.values()];
  }

  #report(problems: Map<string, string>): void {
    for (const [name, problem] of problems) {
      if (this.#reported.get(name) !== problem) {
        this.#logger.warn(
          `Repository ${name} is not in the catalog as it stands: ${problem}`,
        );
      }
    }
    this.#reported = problems;
  }
}
