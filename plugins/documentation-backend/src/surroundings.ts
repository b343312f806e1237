import { RootConfigService } from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { dirname } from 'node:path';
import { Surroundings } from './lib/placeOf';

/** What the configuration says of repositories and their hosts. */
export function readSurroundings(config: RootConfigService): Surroundings {
  const integrations = ScmIntegrations.fromConfig(config);
  return {
    repositories: config.getOptionalString('rathaus.repositories.folder'),
    resolveUrl: options => integrations.resolveUrl(options),
  };
}

/**
 * Folders of this server in which documentation may lie: those of the files
 * that the configuration puts into the catalog. What an entity says of its own
 * origin is no proof.
 */
export function readRoots(config: RootConfigService): string[] {
  const locations = config.getOptionalConfigArray('catalog.locations') ?? [];
  return locations
    .filter(location => location.getString('type') === 'file')
    .map(location => dirname(location.getString('target')));
}
