import { NotAllowedError } from '@backstage/errors';
import {
  Descriptor,
  DescriptorContent,
  entryNameFromRef,
  entryReadPermission,
  entryUpdatePermission,
  teamCreatePermission,
} from '@rathaus/plugin-service-registry-common';
import {
  FieldConflictError,
  fieldProblem,
  FieldsError,
  sameValue,
  slugFromTitle,
} from '@rathaus/rathaus-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { EntryStore } from '../entries/EntryStore';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { DescriptorService } from './DescriptorService';
import { DescriptorStore } from './DescriptorStore';

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
      entries: Pick<EntryStore, 'getMany'>;
      authorizer: EntryAuthorizer;
      now?: () => Date;
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
    caller: Caller,
  ): Promise<Descriptor> {
    const { store, now = () => new Date() } = this.options;
    const slug = slugFromTitle(content.title);
    if (slug.length < 2) {
      throw new FieldsError([fieldProblem('title', 'title_without_letters')]);
    }
    const owner = await this.assertAllowed(content, caller);
    const wanted: Descriptor = {
      entityRef:
        content.kind === 'team'
          ? `group:teams/${slug}`
          : `api:interfaces/${slug}`,
      content,
      owner,
      createdAt: now().toISOString(),
      createdBy: actorOf(caller.credentials),
    };
    const kept = await store.add(wanted);
    if (
      kept.createdBy !== wanted.createdBy ||
      !sameValue(kept.content, wanted.content)
    ) {
      throw new FieldConflictError([
        fieldProblem('title', 'name_taken', { value: slug }),
      ]);
    }
    return kept;
  }

  /** @returns the owner of an interface */
  private async assertAllowed(
    content: DescriptorContent,
    caller: Caller,
  ): Promise<string | undefined> {
    const access = await this.options.authorizer.accessOf(
      caller.credentials,
      permissions,
    );
    if (content.kind === 'team') {
      access.assertSome(teamCreatePermission);
      return undefined;
    }
    const names = content.entries.map(ref => entryNameFromRef(ref) ?? '');
    const found = new Map(
      (await this.options.entries.getMany(names)).map(entry => [
        entry.name,
        entry,
      ]),
    );
    const entries = names.flatMap(name => found.get(name) ?? []);
    const problems = names.flatMap((name, index) =>
      found.has(name)
        ? []
        : [
            fieldProblem(`entries.${index}`, 'unknown_ref', {
              value: content.entries[index],
            }),
          ],
    );
    if (problems.length) {
      throw new FieldsError(problems);
    }
    entries.forEach(({ name, fields, origin }) => {
      access.assert(entryUpdatePermission, fields);
      if (origin !== 'portal') {
        throw new NotAllowedError(
          `Entry "${name}" is edited in its repository`,
        );
      }
    });
    return entries[0].fields.owner;
  }
}
