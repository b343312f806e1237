import { AuthService } from '@backstage/backend-plugin-api';
import {
  Change,
  ChangePage,
  changePages,
  entryEntityRef,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';
import { SearchedEntry } from './lib/entryDocument';

const REGISTRY = 'service-registry';
/** In milliseconds. A registry that hangs must not hold up the search for ever. */
const TIMEOUT = 30_000;

/** The entry after a change; undefined when it is retired. */
export function entryAfter({
  name,
  fields,
}: Change): SearchedEntry | undefined {
  return fields ? { name, ref: entryEntityRef(name), fields } : undefined;
}

/** The entry as it was last; undefined when it is in use. */
export function retiredEntryAfter({
  name,
  retired,
}: Change): SearchedEntry | undefined {
  return (
    retired && {
      name,
      ref: entryEntityRef(name),
      fields: retired,
      isRetired: true,
    }
  );
}

/** Reads the registry's change log, as the search plugin itself. */
export class RegistryReader {
  constructor(
    private readonly options: {
      auth: AuthService;
      client: Pick<ServiceRegistryClient, 'readChangePage'>;
    },
  ) {}

  /** All pages after a number; 0 for everything. @throws ResponseError when the registry does not answer with 200 */
  changesAfter(after: number): AsyncGenerator<ChangePage> {
    return changePages(place => this.#read(place), after);
  }

  /** The highest number of the log. @throws ResponseError when the registry does not answer with 200 */
  async lastSequence(): Promise<number> {
    return (await this.#read(Number.MAX_SAFE_INTEGER)).lastSequence;
  }

  async #read(after: number): Promise<ChangePage> {
    const { auth, client } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: REGISTRY,
    });
    return client.readChangePage(after, {
      token,
      signal: AbortSignal.timeout(TIMEOUT),
    });
  }
}
