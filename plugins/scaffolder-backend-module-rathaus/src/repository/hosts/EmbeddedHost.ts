import { ConflictError, isError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { RepositoryEvent, REPOSITORIES_TOPIC } from '@rathaus/rathaus-node';
import git from 'isomorphic-git';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { commitMessage } from '../lib/commitMessage';
import { writeBareRepository } from '../lib/writeBareRepository';
import {
  PublishedRepository,
  RepositoryHost,
  RepositoryRequest,
} from './RepositoryHost';

/** Setting of a repository that keeps the run that made it. */
const RUN_SETTING = 'rathaus.run';

/**
 * Keeps bare repositories in a folder of the portal. Each is written beside its
 * place and moved there when it is complete, so nobody ever sees half of one.
 */
export class EmbeddedHost implements RepositoryHost {
  readonly #folder: string;
  readonly #address: string;
  readonly #events: EventsService;

  /**
   * @param options - `folder`: where the repositories lie; `address`: what
   *   stands before their names in the address to clone from, by default the
   *   folder
   */
  constructor(options: {
    folder: string;
    address?: string;
    events: EventsService;
  }) {
    this.#folder = path.resolve(options.folder);
    this.#address = options.address?.replace(/\/+$/, '') ?? this.#folder;
    this.#events = options.events;
  }

  async preview(request: RepositoryRequest): Promise<PublishedRepository> {
    await this.#isMadeBy(request);
    return this.#published(request.name);
  }

  async publish(request: RepositoryRequest): Promise<PublishedRepository> {
    if (!(await this.#isMadeBy(request))) {
      await this.#make(request);
    }
    // Also when it was there: the attempt before may have ended between the two.
    const eventPayload: RepositoryEvent = { name: request.name };
    await this.#events.publish({ topic: REPOSITORIES_TOPIC, eventPayload });
    return this.#published(request.name);
  }

  /**
   * Whether the repository is there and made by the same run.
   *
   * @throws ConflictError when something else has its name
   */
  async #isMadeBy({ name, run }: RepositoryRequest): Promise<boolean> {
    const gitdir = this.#gitdir(name);
    try {
      await fs.promises.lstat(gitdir);
    } catch (error) {
      if (isError(error) && error.code === 'ENOENT') {
        return false;
      }
      throw error;
    }
    if ((await git.getConfig({ fs, gitdir, path: RUN_SETTING })) !== run) {
      throw new ConflictError(
        `Ein Repository mit dem Namen „${name}“ gibt es schon. Wählen Sie einen anderen Namen.`,
      );
    }
    return true;
  }

  async #make(request: RepositoryRequest): Promise<void> {
    // A name that is no repository's: who reads the folder passes over it.
    const making = path.join(this.#folder, `.neu-${randomUUID()}`);
    try {
      await fs.promises.mkdir(making, { recursive: true });
      await writeBareRepository(making, {
        files: request.files,
        author: request.author,
        message: commitMessage(request),
        settings: {
          [RUN_SETTING]: request.run,
          'rathaus.owner': request.owner,
        },
      });
      await fs.promises.writeFile(
        path.join(making, 'description'),
        `${request.title}\n`,
      );
      await this.#moveIntoPlace(making, request);
    } finally {
      await fs.promises.rm(making, { recursive: true, force: true });
    }
  }

  async #moveIntoPlace(
    making: string,
    request: RepositoryRequest,
  ): Promise<void> {
    try {
      // A folder that has something in it is never replaced.
      await fs.promises.rename(making, this.#gitdir(request.name));
    } catch (error) {
      // Another run was faster, or this one on another instance.
      if (!(await this.#isMadeBy(request))) {
        throw error;
      }
    }
  }

  #gitdir(name: string): string {
    return path.join(this.#folder, `${name}.git`);
  }

  #published(name: string): PublishedRepository {
    const cloneUrl = `${this.#address}/${name}.git`;
    return {
      remoteUrl: cloneUrl,
      cloneUrl,
      catalogInfo: { type: 'file', target: this.#gitdir(name) },
    };
  }
}
