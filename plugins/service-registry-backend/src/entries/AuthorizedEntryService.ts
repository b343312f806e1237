import { NotFoundError } from '@backstage/errors';
import { Permission } from '@backstage/plugin-permission-common';
import {
  BrowseQuery,
  changesReadPermission,
  entryCreatePermission,
  EntryFields,
  EntryFilter,
  entryReadPermission,
  entryRestorePermission,
  entryRetirePermission,
  entryUpdatePermission,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { RevisionConflictError } from '@rathaus/rathaus-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { BrowseService } from '../browse/BrowseService';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { RecentDecisions } from '../permissions/RecentDecisions';
import { createEditGuard } from './createEditGuard';
import { EditContext, EntryEditor } from './EntryEditor';
import { EntryPresenter } from './EntryPresenter';
import { EntryService } from './EntryService';
import { EntryStore, StoredEntry } from './EntryStore';
import {
  presentationPermissions,
  presentRevision,
  presentRevisionContent,
} from './presentEntry';
import { readableEntry } from './readableEntry';
import { StaleEntryError } from './StaleEntryError';
import { withoutRestricted } from './withoutRestricted';

const entryPermissions = [
  entryReadPermission,
  entryCreatePermission,
  ...presentationPermissions,
];

/** Puts permissions in front of index, editor and store. */
export class AuthorizedEntryService implements EntryService {
  constructor(
    private readonly options: {
      store: EntryStore;
      editor: EntryEditor;
      presenter: EntryPresenter;
      browseService: BrowseService;
      authorizer: EntryAuthorizer;
      recentDecisions: RecentDecisions;
      titles: GroupTitles;
    },
  ) {}

  async browse(query: BrowseQuery, caller: Caller) {
    const { browseService, recentDecisions } = this.options;
    const access = await recentDecisions.accessOf(caller.credentials);
    return browseService.browse(query, access);
  }

  async listForExport(filter: EntryFilter, caller: Caller) {
    const { browseService, store, titles } = this.options;
    const access = await this.accessOf(caller, [entryReadPermission]);
    const names = await browseService.findNames(filter, access);
    const entries = new Map(
      (await store.getMany(names)).map(entry => [entry.name, entry]),
    );
    return {
      entries: names.flatMap(name => {
        const entry = entries.get(name);
        return entry ? [withoutRestricted(entry)] : [];
      }),
      ownerTitles: await titles.get(),
    };
  }

  async get(name: string, caller: Caller) {
    const { entry, access } = await this.readable(name, caller);
    return this.options.presenter.present(entry, access);
  }

  async create(input: { name?: string; fields: EntryFields }, caller: Caller) {
    const access = await this.accessOf(caller, entryPermissions);
    access.assertSome(entryCreatePermission);
    return this.edit(access, caller, entryCreatePermission, context =>
      this.options.editor.create(input, context),
    );
  }

  async update(
    name: string,
    revision: number,
    input: { fields: EntryFields; note?: string },
    caller: Caller,
  ) {
    const access = await this.accessForEdit(
      name,
      caller,
      entryUpdatePermission,
    );
    return this.edit(access, caller, entryUpdatePermission, context =>
      this.options.editor.update(name, revision, input, context),
    );
  }

  async retire(
    name: string,
    revision: number,
    input: { note?: string },
    caller: Caller,
  ) {
    const access = await this.accessForEdit(
      name,
      caller,
      entryRetirePermission,
    );
    return this.edit(access, caller, entryRetirePermission, context =>
      this.options.editor.retire(name, revision, input, context),
    );
  }

  async restore(
    name: string,
    revision: number,
    input: { revision: number; note?: string },
    caller: Caller,
  ) {
    const access = await this.accessForEdit(
      name,
      caller,
      entryRestorePermission,
    );
    return this.edit(access, caller, entryRestorePermission, context =>
      this.options.editor.restore(name, revision, input, context),
    );
  }

  async listRevisions(
    name: string,
    query: { limit: number; before?: number },
    caller: Caller,
  ) {
    const { entry, access } = await this.readable(name, caller);
    const { revisions, total } = await this.options.store.listRevisions(
      name,
      query,
    );
    const last = revisions.at(-1);
    return {
      items: revisions.map(revision =>
        presentRevision(revision, access, entry.fields),
      ),
      totalItems: total,
      pageInfo:
        last && last.revision > 1 ? { nextCursor: String(last.revision) } : {},
    };
  }

  async getRevision(name: string, revision: number, caller: Caller) {
    const { entry, access } = await this.readable(name, caller);
    const found = await this.options.store.getRevision(name, revision);
    if (!found) {
      throw new NotFoundError(`Entry "${name}" has no revision ${revision}`);
    }
    return presentRevisionContent(found, access, entry.fields);
  }

  async listChanges(query: { after: number; limit: number }, caller: Caller) {
    const { store } = this.options;
    const access = await this.accessOf(caller, [changesReadPermission]);
    access.assertSome(changesReadPermission);
    const lastSequence = await store.lastSequence();
    const entries = await store.listChangedAfter(query.after, {
      limit: query.limit,
      origin: 'portal',
    });
    return {
      items: entries.map(withoutRestricted).map(entry => ({
        sequence: entry.sequence,
        name: entry.name,
        revision: entry.revision,
        updatedAt: entry.updatedAt,
        ...(entry.retiredAt
          ? { fields: null, retired: entry.fields }
          : { fields: entry.fields }),
      })),
      lastSequence,
    };
  }

  private accessOf(caller: Caller, permissions: Permission[]) {
    return this.options.authorizer.accessOf(caller.credentials, permissions);
  }

  private async readable(
    name: string,
    caller: Caller,
  ): Promise<{ entry: StoredEntry; access: EntryAccess }> {
    const access = await this.accessOf(caller, entryPermissions);
    const entry = await readableEntry(this.options.store, name, access);
    return { entry, access };
  }

  /** Refuses before the revision is looked at: 403 comes before 409. */
  private async accessForEdit(
    name: string,
    caller: Caller,
    permission: Permission,
  ): Promise<EntryAccess> {
    const { entry, access } = await this.readable(name, caller);
    access.assert(permission, entry.fields);
    return access;
  }

  private async edit(
    access: EntryAccess,
    caller: Caller,
    permission: Permission,
    run: (context: EditContext) => Promise<StoredEntry>,
  ): Promise<ServiceEntry> {
    const { presenter } = this.options;
    const context: EditContext = {
      actor: actorOf(caller.credentials),
      guard: createEditGuard(access, permission),
    };
    try {
      return await presenter.present(await run(context), access);
    } catch (error) {
      if (error instanceof StaleEntryError) {
        throw new RevisionConflictError(
          `Entry "${error.current.name}"`,
          await presenter.present(error.current, access),
        );
      }
      throw error;
    }
  }
}
