import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  getGitLabRequestOptions,
  GitLabIntegrationConfig,
  ScmIntegrations,
} from '@backstage/integration';
import { createPublishGitlabAction } from '@backstage/plugin-scaffolder-backend-module-gitlab';
import { initRepoAndPush } from '@backstage/plugin-scaffolder-node';
import { z } from 'zod';
import { askForge } from '../lib/askForge';
import { DEFAULT_BRANCH } from '../lib/writeBareRepository';
import { runMaintainedAction } from '../lib/runMaintainedAction';
import { Visibility } from '../settings';
import { Forge, ForgeCreation, ForgePush, ForgeState } from './Forge';

const projectSchema = z.object({
  id: z.number(),
  description: z.string().nullable(),
  empty_repo: z.boolean(),
});
const commitsSchema = z.array(z.object({ message: z.string() }));

/** GitLab, through `publish:gitlab` and its API version 4. */
export class GitlabForge implements Forge {
  readonly title = 'GitLab';
  readonly owner: string;
  readonly visibility: Visibility;
  readonly #integration: GitLabIntegrationConfig;
  readonly #action: ReturnType<typeof createPublishGitlabAction>;
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
    const integration = integrations.gitlab.byHost(options.host);
    if (!integration) {
      throw new Error(`integrations.gitlab has no host ${options.host}`);
    }
    this.owner = options.owner;
    this.visibility = options.visibility;
    this.#integration = integration.config;
    this.#logger = options.logger;
    this.#action = createPublishGitlabAction({
      integrations,
      config: options.config,
    });
  }

  repoUrl(name: string): string {
    const query = new URLSearchParams({ owner: this.owner, repo: name });
    return `${this.#integration.host}?${query}`;
  }

  pageUrl(name: string): string {
    return `${this.#integration.baseUrl}/${this.owner}/${name}`;
  }

  fileUrl(name: string, file: string): string {
    return `${this.pageUrl(name)}/-/blob/${DEFAULT_BRANCH}/${file}`;
  }

  async find(name: string, signal: AbortSignal): Promise<ForgeState> {
    const { headers } = getGitLabRequestOptions(this.#integration);
    const api = `${this.#integration.apiBaseUrl}/projects`;
    const answer = await askForge(
      `${api}/${encodeURIComponent(`${this.owner}/${name}`)}`,
      { headers, signal },
    );
    if (answer === undefined) {
      return { is: 'missing' };
    }
    const project = projectSchema.parse(answer);
    if (project.empty_repo) {
      return { is: 'empty', description: project.description ?? '' };
    }
    const commits = await askForge(
      `${api}/${project.id}/repository/commits?per_page=1`,
      { headers, signal },
    );
    const [newest] = commitsSchema.parse(commits ?? []);
    return { is: 'filled', message: newest?.message ?? '' };
  }

  async create(options: ForgeCreation): Promise<void> {
    await runMaintainedAction(this.#action, {
      workspacePath: options.folder,
      logger: this.#logger,
      input: {
        repoUrl: this.repoUrl(options.name),
        repoVisibility: options.visibility,
        defaultBranch: DEFAULT_BRANCH,
        gitCommitMessage: options.message,
        gitAuthorName: options.author.name,
        gitAuthorEmail: options.author.email,
        settings: { description: options.description },
      },
    });
  }

  async push(options: ForgePush): Promise<void> {
    await initRepoAndPush({
      dir: options.folder,
      remoteUrl: `${this.pageUrl(options.name)}.git`,
      auth: { username: 'oauth2', password: this.#integration.token ?? '' },
      logger: this.#logger,
      defaultBranch: DEFAULT_BRANCH,
      commitMessage: options.message,
      gitAuthorInfo: options.author,
    });
  }
}
