import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { EmbeddedHost } from './hosts/EmbeddedHost';
import { ForgeHost } from './hosts/ForgeHost';
import { GiteaForge } from './hosts/GiteaForge';
import { GitlabForge } from './hosts/GitlabForge';
import { RepositoryHost } from './hosts/RepositoryHost';
import { readPublishSettings } from './settings';

/**
 * The place where repositories are kept, as configured.
 *
 * @throws Error that names the key when the configuration is wrong or not enough
 */
export function createHost(options: {
  config: RootConfigService;
  events: EventsService;
  logger: LoggerService;
}): RepositoryHost {
  const { config, events, logger } = options;
  const settings = readPublishSettings(config);
  const { timeoutMs } = settings;
  switch (settings.target) {
    case 'gitlab':
      return new ForgeHost({
        forge: new GitlabForge({ ...settings, config, logger }),
        timeoutMs,
        logger,
      });
    case 'gitea':
      return new ForgeHost({
        forge: new GiteaForge({ ...settings, config, logger }),
        timeoutMs,
        logger,
      });
    default: {
      const { folder, address } = settings.repositories;
      if (!folder) {
        throw new Error(
          'rathaus.repositories.folder is missing, and rathaus.templates.publish.target is embedded',
        );
      }
      return new EmbeddedHost({ folder, address, events });
    }
  }
}
