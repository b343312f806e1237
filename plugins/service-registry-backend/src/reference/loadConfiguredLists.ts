import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { REFERENCE_LISTS } from '@rathaus/plugin-service-registry-common';
import { readFile } from 'fs/promises';
import { basename, resolve } from 'path';
import { ReferenceImporter } from './ReferenceImporter';

/**
 * Imports the files named in `rathaus.serviceRegistry.referenceLists`, each
 * content once: what a person uploaded later is not undone by a restart. A
 * file that cannot be read is reported and keeps nobody from working.
 */
export async function loadConfiguredLists(options: {
  config: RootConfigService;
  importer: ReferenceImporter;
  logger: LoggerService;
}): Promise<void> {
  const { config, importer, logger } = options;
  for (const list of REFERENCE_LISTS) {
    const file = config.getOptionalString(
      `rathaus.serviceRegistry.referenceLists.${list}.file`,
    );
    if (!file) {
      continue;
    }
    try {
      const { version, changed, accepted, rejected } = await importer.import(
        list,
        { bytes: await readFile(resolve(file)), name: basename(file) },
        { unlessEver: true },
      );
      if (changed) {
        logger.info(
          `Reference list ${list}: version ${version} with ${accepted} items, ${rejected.length} rows rejected`,
        );
      }
    } catch (error) {
      logger.error(
        `Reference list ${list}: could not load ${file}`,
        toError(error),
      );
    }
  }
}
