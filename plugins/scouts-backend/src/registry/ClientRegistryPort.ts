import { AuthService } from '@backstage/backend-plugin-api';
import {
  ReassignInput,
  ServiceRegistryClient,
  UpkeepFigures,
} from '@rathaus/plugin-service-registry-common';
import { OwnedEntry, RegistryPort } from './RegistryPort';

/** Largest page that the registry gives. */
const PAGE_SIZE = 100;
/** Entries asked for at the same time. */
const AT_ONCE = 10;

/** Asks the service registry over HTTP, as this plugin. */
export class ClientRegistryPort implements RegistryPort {
  constructor(
    private readonly options: {
      client: ServiceRegistryClient;
      auth: AuthService;
    },
  ) {}

  async entriesOf(owner: string): Promise<OwnedEntry[]> {
    const token = await this.#token();
    const entries: OwnedEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.options.client.browse(
        {
          owner: [owner],
          origin: ['portal'],
          sort: 'title',
          limit: PAGE_SIZE,
          cursor,
        },
        token,
      );
      entries.push(...page.items.map(({ name, title }) => ({ name, title })));
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    return entries;
  }

  async assignedScouts(entries: string[]): Promise<Map<string, string>> {
    const token = await this.#token();
    const scouts = new Map<string, string>();
    for (let start = 0; start < entries.length; start += AT_ONCE) {
      const answers = await Promise.all(
        entries
          .slice(start, start + AT_ONCE)
          .map(name => this.options.client.getEntry(name, token)),
      );
      for (const { name, fields } of answers) {
        if (fields.assignedScout) {
          scouts.set(name, fields.assignedScout);
        }
      }
    }
    return scouts;
  }

  async reassign(input: ReassignInput): Promise<string[]> {
    const { changed } = await this.options.client.reassignEntries(
      input,
      await this.#token(),
    );
    return changed;
  }

  async figures(): Promise<UpkeepFigures['items']> {
    const { items } = await this.options.client.getUpkeepFigures(
      await this.#token(),
    );
    return items;
  }

  async #token(): Promise<{ token: string }> {
    const { auth } = this.options;
    return auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'service-registry',
    });
  }
}
