import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { z } from 'zod';

const DEFAULT_TIMEOUT: HumanDuration = { minutes: 2 };

const visibility = z.enum(['private', 'internal', 'public']);

/** Who may see a repository on GitLab or Gitea. */
export type Visibility = z.output<typeof visibility>;

const remote = {
  /** Host of an integration in `integrations.gitlab` or `integrations.gitea`. */
  host: z.string().min(1),
  /** Group or organisation there that the repositories belong to. */
  owner: z.string().min(1),
  visibility: visibility.default('private'),
};

const publishSchema = z.discriminatedUnion('target', [
  z.object({ target: z.literal('embedded') }),
  z.object({ target: z.literal('gitlab'), ...remote }),
  z.object({ target: z.literal('gitea'), ...remote }),
]);

const repositoriesSchema = z.object({
  folder: z.string().min(1).optional(),
  address: z.string().min(1).optional(),
});

/** What `rathaus.templates.publish` and `rathaus.repositories` say, with defaults filled in. */
export type PublishSettings = z.output<typeof publishSchema> & {
  /** How long GitLab or Gitea may take for all of a publishing. */
  timeoutMs: number;
  /** The portal's own repositories. */
  repositories: z.output<typeof repositoriesSchema>;
};

/**
 * Reads where repositories are published. Without configuration that is the
 * portal's own folder.
 *
 * @throws Error that names the key when a value is missing or malformed
 */
export function readPublishSettings(
  config: RootConfigService,
): PublishSettings {
  const own = config.getOptionalConfig('rathaus.templates.publish');
  return {
    ...parsed(
      publishSchema,
      'rathaus.templates.publish',
      own?.get() ?? { target: 'embedded' },
    ),
    timeoutMs: durationToMilliseconds(
      own?.has('timeout')
        ? readDurationFromConfig(own, { key: 'timeout' })
        : DEFAULT_TIMEOUT,
    ),
    repositories: parsed(
      repositoriesSchema,
      'rathaus.repositories',
      config.getOptional('rathaus.repositories') ?? {},
    ),
  };
}

function parsed<T extends z.ZodType>(
  schema: T,
  key: string,
  value: unknown,
): z.output<T> {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw new Error(
      `Invalid configuration in ${key}:\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
