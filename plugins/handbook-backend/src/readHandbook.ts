import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Handbook } from './Handbook';

const FOLDER = 'rathaus.handbook.folder';

/** Reads the handbook. Without its folder the portal runs, with an empty one: what is wrong stands in the log. */
export async function readHandbook(
  config: RootConfigService,
  logger: LoggerService,
): Promise<Handbook> {
  const folder = config.getOptionalString(FOLDER);
  if (!folder) {
    logger.warn(`The handbook is empty: ${FOLDER} is not set`);
    return new Handbook([]);
  }
  try {
    return await Handbook.read(folder);
  } catch (error) {
    logger.warn(
      `The handbook is empty: ${FOLDER} cannot be read`,
      toError(error),
    );
    return new Handbook([]);
  }
}
