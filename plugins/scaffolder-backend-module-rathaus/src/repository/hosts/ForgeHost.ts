import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { CATALOG_FILE } from '../lib/catalogFile';
import { commitMessage, runTrailer } from '../lib/commitMessage';
import { copyFiles } from '../lib/copyFiles';
import { failureReason } from '../lib/failureReason';
import { withinTime } from '../lib/withinTime';
import { Forge, ForgeState } from './Forge';
import {
  PublishedRepository,
  RepositoryHost,
  RepositoryRequest,
  RunContext,
} from './RepositoryHost';

/** Keeps repositories on GitLab or Gitea. */
export class ForgeHost implements RepositoryHost {
  readonly #forge: Forge;
  readonly #timeoutMs: number;
  readonly #logger: LoggerService;

  /** @param options - `timeoutMs`: how long all of a publishing may take */
  constructor(options: {
    forge: Forge;
    timeoutMs: number;
    logger: LoggerService;
  }) {
    this.#forge = options.forge;
    this.#timeoutMs = options.timeoutMs;
    this.#logger = options.logger;
  }

  get foreign(): string {
    return this.#forge.title;
  }

  async preview(request: RepositoryRequest): Promise<PublishedRepository> {
    await this.#assertFree(request);
    return this.#published(request.name);
  }

  async publish(
    request: RepositoryRequest,
    run: RunContext,
  ): Promise<PublishedRepository> {
    // From here on, what has the name was made by this run.
    await run.once('name-was-free', () => this.#assertFree(request));
    try {
      await withinTime(this.#timeoutMs, () => this.#goOn(request, run));
    } catch (error) {
      await this.#explain(error, request);
    }
    return this.#published(request.name);
  }

  async #assertFree(request: RepositoryRequest): Promise<void> {
    let state: ForgeState;
    try {
      state = await this.#find(request.name);
    } catch (error) {
      throw this.#failure(error, 'Es wurde nichts angelegt.');
    }
    if (state.is !== 'missing' && !isOf(request, state)) {
      throw this.#taken(request.name);
    }
  }

  /** Does what is left to do. */
  async #goOn(request: RepositoryRequest, run: RunContext): Promise<void> {
    const state = await this.#find(request.name);
    if (state.is === 'filled') {
      if (!isOf(request, state)) {
        throw this.#taken(request.name);
      }
      return;
    }
    if (state.is === 'empty' && state.description !== request.description) {
      throw this.#taken(request.name);
    }
    const folder = await run.temporaryFolder();
    await copyFiles(request.files, folder);
    const push = {
      name: request.name,
      folder,
      message: commitMessage(request),
      author: request.author,
    };
    if (state.is === 'empty') {
      await this.#forge.push(push);
    } else {
      await this.#forge.create({
        ...push,
        description: request.description,
        visibility: request.visibility ?? this.#forge.visibility,
      });
    }
  }

  /**
   * Finds out what is there after a failure.
   *
   * @returns when all of it is, and only the answer got lost
   * @throws the error in German, with what is there and how to go on
   */
  async #explain(error: unknown, request: RepositoryRequest): Promise<void> {
    if (error instanceof ConflictError) {
      throw error;
    }
    const page = this.#forge.pageUrl(request.name);
    let state: ForgeState | undefined;
    try {
      state = await this.#find(request.name);
    } catch (again) {
      this.#logger.warn(
        `Asking for the repository failed: ${toError(again).message}`,
      );
    }
    if (!state) {
      throw this.#failure(
        error,
        `Ob das Repository angelegt wurde, ist nicht bekannt: Sehen Sie unter ${page} nach.`,
      );
    }
    if (state.is === 'missing') {
      throw this.#failure(error, 'Es wurde nichts angelegt.');
    }
    if (isOf(request, state)) {
      return;
    }
    throw state.is === 'empty' && failureReason(error) !== 'taken'
      ? this.#failure(
          error,
          `Das Repository ${page} ist angelegt, aber noch leer. Starten Sie den Lauf erneut, dann macht er dort weiter; oder löschen Sie das Repository.`,
        )
      : this.#taken(request.name);
  }

  #find(name: string): Promise<ForgeState> {
    return this.#forge.find(name, AbortSignal.timeout(this.#timeoutMs));
  }

  #taken(name: string): Error {
    return new ConflictError(
      `In ${this.#forge.title} gibt es „${
        this.#forge.owner
      }/${name}“ schon. Wählen Sie einen anderen Namen.`,
    );
  }

  /** The reason, then what is there. The original goes to the log: it is in English, and may tell more than it should. */
  #failure(error: unknown, situation: string): Error {
    const { title, owner } = this.#forge;
    // Its message only: what hangs on it may carry the credentials.
    this.#logger.warn(
      `Publishing to ${title} failed: ${toError(error).message}`,
    );
    switch (failureReason(error)) {
      case 'denied':
        return new NotAllowedError(
          `${title} hat das Portal abgewiesen: Sein Zugang ist ungültig oder darf in „${owner}“ nichts anlegen. ${situation} Die Administration muss den Zugang prüfen; danach können Sie den Lauf erneut starten.`,
        );
      case 'no-owner':
        return new InputError(
          `In ${title} gibt es „${owner}“ nicht, oder das Portal darf es nicht sehen. ${situation} Die Administration muss rathaus.templates.publish.owner prüfen.`,
        );
      case 'timeout':
        return new ServiceUnavailableError(
          `${title} hat nicht rechtzeitig geantwortet und arbeitet vielleicht noch. ${situation}`,
        );
      case 'server':
        return new ServiceUnavailableError(
          `${title} hat einen Fehler gemeldet. ${situation} Versuchen Sie es später noch einmal.`,
        );
      case 'taken':
        return new ConflictError(
          `${title} meldet, dass der Name schon vergeben ist. ${situation}`,
        );
      default:
        return new ServiceUnavailableError(
          `Das Veröffentlichen in ${title} ist fehlgeschlagen. ${situation} Den Grund nennt das Protokoll des Portals.`,
        );
    }
  }

  #published(name: string): PublishedRepository {
    const page = this.#forge.pageUrl(name);
    return {
      remoteUrl: page,
      cloneUrl: `${page}.git`,
      viewUrl: page,
      catalogInfo: {
        type: 'url',
        target: this.#forge.fileUrl(name, CATALOG_FILE),
      },
    };
  }
}

/** Whether the newest commit is the one of this run. */
function isOf(request: RepositoryRequest, state: ForgeState): boolean {
  return (
    state.is === 'filled' && state.message.includes(runTrailer(request.run))
  );
}
