import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  getGiteaRequestOptions,
  GiteaIntegrationConfig,
  ScmIntegrations,
} from '@backstage/integration';
import { createPublishGiteaAction } from '@backstage/plugin-scaffolder-backend-module-gitea';
import { initRepoAndPush } from '@backstage/plugin-scaffolder-node';
import { z } from 'zod';
import { askForge } from '../lib/askForge';
import { DEFAULT_BRANCH } from '../lib/writeBareRepository';
import { runMaintainedAction } from '../lib/runMaintainedAction';
import { Visibility } from '../settings';
import { Forge, ForgeCreation, ForgePush, ForgeState } from './Forge';

const repositorySchema = z.object({
  description: z.string(),
  empty: z.boolean(),
});
const commitsSchema = z.array(
  z.object({ commit: z.object({ message: z.string() }) }),
);

/** Gitea (and Forgejo), through `publish:gitea` and its API version 1. */
export class GiteaForge implements Forge {
  readonly title = 'Gitea';
  readonly owner: string;
  readonly visibility: Visibility;
  readonly #integration: GiteaIntegrationConfig;
  readonly #action: ReturnType<typeof createPublishGiteaAction>;
  readonly #logger: LoggerService;

  /** @throws Error that names the key when there is no integration for the host */
  constructor(options: {
    host: string;
    owner: string;
    visibility: Visibility;
    config: RootConfigService;
    logger: LoggerService;
  }) {
    const integrations = ScmIntegrations.fromConfig(options.config);
    const integration = integrations.gitea.byHost(options.host);
    if (!integration) {
      throw new Error(`integrations.gitea has no host ${options.host}`);
    }
    this.owner = options.owner;
    this.visibility = options.visibility;
    this.#integration = integration.config;
    this.#logger = options.logger;
    this.#action = createPublishGiteaAction({
      integrations,
      config: options.config,
    });
  }

  repoUrl(name: string): string {
    const query = new URLSearchParams({ owner: this.owner, repo: name });
    return `${this.#integration.host}?${query}`;
  }

  pageUrl(name: string): string {
    return `${this.#baseUrl()}/${this.owner}/${name}`;
  }

  fileUrl(name: string, file: string): string {
    return `${this.pageUrl(name)}/src/branch/${DEFAULT_BRANCH}/${file}`;
  }

  async find(name: string, signal: AbortSignal): Promise<ForgeState> {
    const { headers } = getGiteaRequestOptions(this.#integration);
    const url = `${this.#baseUrl()}/api/v1/repos/${encodeURIComponent(
      this.owner,
    )}/${name}`;
    const answer = await askForge(url, { headers, signal });
    if (answer === undefined) {
      return { is: 'missing' };
    }
    const repository = repositorySchema.parse(answer);
    if (repository.empty) {
      return { is: 'empty', description: repository.description };
    }
    const commits = await askForge(
      `${url}/commits?limit=1&stat=false&verification=false&files=false`,
      { headers, signal },
    );
    const [newest] = commitsSchema.parse(commits ?? []);
    return { is: 'filled', message: newest?.commit.message ?? '' };
  }

  async create(options: ForgeCreation): Promise<void> {
    await runMaintainedAction(this.#action, {
      workspacePath: options.folder,
      logger: this.#logger,
      // The action waits up to 20 seconds for the repository's page to open without sign-in, which a private one
      // never does; it heeds the signal there alone.
      signal: AbortSignal.abort(),
      input: {
        repoUrl: this.repoUrl(options.name),
        description: options.description,
        // Gitea knows no third kind.
        repoVisibility: options.visibility === 'public' ? 'public' : 'private',
        defaultBranch: DEFAULT_BRANCH,
        gitCommitMessage: options.message,
        gitAuthorName: options.author.name,
        gitAuthorEmail: options.author.email,
      },
    });
  }

  async push(options: ForgePush): Promise<void> {
    const { username = '', password = '' } = this.#integration;
    await initRepoAndPush({
      dir: options.folder,
      remoteUrl: `${this.pageUrl(options.name)}.git`,
      auth: { username, password },
      logger: this.#logger,
      defaultBranch: DEFAULT_BRANCH,
      commitMessage: options.message,
      gitAuthorInfo: options.author,
    });
  }

  #baseUrl(): string {
    return this.#integration.baseUrl ?? `https://${this.#integration.host}`;
  }
}
