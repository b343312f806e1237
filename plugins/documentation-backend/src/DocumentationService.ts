import {
  BackstageCredentials,
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  Documentation,
  DocumentationPage,
} from '@rathaus/plugin-documentation-common';
import { BriefCache } from './lib/BriefCache';
import { DocumentationText } from './lib/DocumentationText';
import { Place, placeOf, Surroundings } from './lib/placeOf';
import { DocumentationSource } from './sources/DocumentationSource';
import { FolderSource } from './sources/FolderSource';
import { RepositorySource } from './sources/RepositorySource';
import { UrlSource } from './sources/UrlSource';

/** For how many milliseconds what was read is shown: what lies elsewhere costs its host more. */
const KEEP = { folder: 10_000, repository: 10_000, url: 5 * 60_000 } as const;

/** What the service needs. */
export interface DocumentationServiceOptions {
  catalog: CatalogService;
  urlReader: UrlReaderService;
  logger: LoggerService;
  surroundings: Surroundings;
  /** Folders of this server in which documentation may lie. */
  roots: readonly string[];
}

/** Reads the documentation of entities, for those who may read the entity. */
export class DocumentationService {
  readonly #cache = new BriefCache<DocumentationText>();

  constructor(private readonly options: DocumentationServiceOptions) {}

  /**
   * @throws NotFoundError when there is none, or none that the caller may read;
   *   ServiceUnavailableError when it cannot be read
   */
  async getDocumentation(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<Documentation> {
    const { entity, text } = await this.#read(ref, credentials);
    return text.describe(entity.metadata.title ?? entity.metadata.name);
  }

  /** @throws as getDocumentation, and NotFoundError when it has no such page */
  async getPage(
    ref: CompoundEntityRef,
    path: string,
    credentials: BackstageCredentials,
  ): Promise<DocumentationPage> {
    const { text } = await this.#read(ref, credentials);
    return text.page(path);
  }

  async #read(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<{ entity: Entity; text: DocumentationText }> {
    // The catalog decides who may read it.
    const entity = await this.options.catalog.getEntityByRef(ref, {
      credentials,
    });
    if (!entity) {
      throw new NotFoundError('There is no such entity');
    }
    const place = placeOf(entity, this.options.surroundings);
    try {
      const text = await this.#cache.get(
        JSON.stringify(place),
        KEEP[place.type],
        async () => DocumentationText.read(await this.#open(place)),
      );
      return { entity, text };
    } catch (error) {
      this.options.logger.warn(
        `The documentation of ${stringifyEntityRef(entity)} cannot be read`,
        toError(error),
      );
      // Not the reason itself: it may name folders of the server.
      throw new ServiceUnavailableError('The documentation cannot be read');
    }
  }

  async #open(place: Place): Promise<DocumentationSource> {
    switch (place.type) {
      case 'folder':
        return FolderSource.open(place.folder, this.options.roots);
      case 'repository':
        return RepositorySource.open(place.gitdir, place.folder);
      default:
        return UrlSource.open(place.url, this.options.urlReader);
    }
  }
}
