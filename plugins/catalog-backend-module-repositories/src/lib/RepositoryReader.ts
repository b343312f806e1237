import { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { entitiesOfFile } from './entitiesOfFile';
import {
  BareRepository,
  headOf,
  readCatalogFile,
  recentCommits,
} from './repositoryFiles';

/** What a repository brings. */
export interface RepositoryContent {
  /** Entities of the newest version of the file that is right. */
  entities: Entity[];
  /** What is wrong with the version of the newest commit, if anything. */
  problem?: string;
}

/**
 * Reads what repositories bring, each commit once.
 *
 * A file that became wrong leaves what was there before: the newest version
 * that is right counts. That follows from the repository alone, so that a
 * restart or another instance sees the same.
 */
export class RepositoryReader {
  readonly #read = new Map<
    string,
    { head: string; content: RepositoryContent }
  >();

  constructor(private readonly allow: readonly string[]) {}

  /** Never throws: what cannot be read is a problem of that repository alone, and leaves what was read before. */
  async read(repository: BareRepository): Promise<RepositoryContent> {
    const before = this.#read.get(repository.gitdir);
    try {
      const head = await headOf(repository);
      if (before?.head === head) {
        return before.content;
      }
      const content = await this.#readCommits(repository, head);
      this.#read.set(repository.gitdir, { head, content });
      return content;
    } catch (error) {
      return {
        entities: before?.content.entities ?? [],
        problem: toError(error).message,
      };
    }
  }

  async #readCommits(
    repository: BareRepository,
    head: string,
  ): Promise<RepositoryContent> {
    try {
      return { entities: await this.#entitiesAt(repository, head) };
    } catch (error) {
      const problem = toError(error).message;
      for (const commit of await recentCommits(repository)) {
        try {
          return {
            entities: await this.#entitiesAt(repository, commit),
            problem,
          };
        } catch {
          // An older one may do.
        }
      }
      return { entities: [], problem };
    }
  }

  async #entitiesAt(
    repository: BareRepository,
    commit: string,
  ): Promise<Entity[]> {
    return entitiesOfFile(await readCatalogFile(repository, commit), {
      location: `file:${repository.gitdir}`,
      allow: this.allow,
    });
  }
}
