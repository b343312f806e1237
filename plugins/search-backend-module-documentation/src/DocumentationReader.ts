import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ResponseError, toError } from '@backstage/errors';
import {
  Documentation,
  DocumentationClient,
  DocumentationPage,
} from '@rathaus/plugin-documentation-common';

/** A documentation with all its pages. */
export interface ReadDocumentation {
  documentation: Documentation;
  pages: DocumentationPage[];
}

function isMissing(error: unknown): boolean {
  return error instanceof ResponseError && error.statusCode === 404;
}

/** Reads documentation, as the search plugin itself. */
export class DocumentationReader {
  constructor(
    private readonly options: {
      auth: AuthService;
      client: Pick<DocumentationClient, 'getDocumentation' | 'getPage'>;
      logger: LoggerService;
    },
  ) {}

  /**
   * Reads each documentation; one that cannot be read is left out, so that it
   * does not keep the others from being found.
   *
   * @throws whatever was answered last when none of them can be read: then it is the reading that is broken
   */
  async *readAll(
    entities: AsyncIterable<Entity>,
  ): AsyncGenerator<ReadDocumentation & { entity: Entity }> {
    let found = 0;
    let failure: unknown;
    for await (const entity of entities) {
      try {
        const read = await this.#read(entity);
        found += 1;
        yield { entity, ...read };
      } catch (error) {
        if (!isMissing(error)) {
          failure = error;
          this.options.logger.warn(
            `The documentation of ${stringifyEntityRef(
              entity,
            )} is not found by the search`,
            toError(error),
          );
        }
      }
    }
    if (failure && found === 0) {
      throw failure;
    }
  }

  async #read(entity: Entity): Promise<ReadDocumentation> {
    const { auth, client } = this.options;
    const ref = getCompoundEntityRef(entity);
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'documentation',
    });
    const documentation = await client.getDocumentation(ref, { token });
    const pages: DocumentationPage[] = [];
    for (const path of documentation.pages) {
      pages.push(await client.getPage(ref, path, { token }));
    }
    return { documentation, pages };
  }
}
