import {
  Descriptor,
  DescriptorContent,
  entryReadPermission,
  entryUpdatePermission,
  teamCreatePermission,
} from '@rathaus/plugin-service-registry-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { EntryStore } from '../entries/EntryStore';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { DescriptorEditor } from './DescriptorEditor';
import { DescriptorService } from './DescriptorService';
import { DescriptorStore } from './DescriptorStore';
import { providingEntries } from './providingEntries';

const permissions = [
  entryReadPermission,
  entryUpdatePermission,
  teamCreatePermission,
];

/** Puts permissions in front of the store: an interface is a part of the entries that provide it. */
export class AuthorizedDescriptorService implements DescriptorService {
  constructor(
    private readonly options: {
      store: DescriptorStore;
      editor: DescriptorEditor;
      entries: Pick<EntryStore, 'getMany'>;
      authorizer: EntryAuthorizer;
    },
  ) {}

  async list({ credentials }: Caller) {
    const access = await this.options.authorizer.accessOf(
      credentials,
      permissions,
    );
    access.assertSome(entryReadPermission);
    const items = await this.options.store.list();
    return { items, totalItems: items.length };
  }

  async create(
    content: DescriptorContent,
    { credentials }: Caller,
  ): Promise<Descriptor> {
    const { authorizer, editor, entries } = this.options;
    const access = await authorizer.accessOf(credentials, permissions);
    if (content.kind === 'team') {
      access.assertSome(teamCreatePermission);
    }
    const providing = await providingEntries(content, entries);
    providing.forEach(({ fields }) =>
      access.assert(entryUpdatePermission, fields),
    );
    return editor.create(content, {
      owner: providing.at(0)?.fields.owner,
      actor: actorOf(credentials),
    });
  }
}
