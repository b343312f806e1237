import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  referenceImportPermission,
  ReferenceListId,
  referenceReadPermission,
} from '@rathaus/plugin-service-registry-common';
import { actorOf, Caller, UploadedFile } from '@rathaus/rathaus-node';
import { searchWords } from './lib/searchWords';
import { ReferenceImporter } from './ReferenceImporter';
import { ReferenceService } from './ReferenceService';
import { ReferenceStore } from './ReferenceStore';

/** Only digits ever stand in a list; nothing else needs to reach the database. */
function isKey(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Puts permissions in front of the lists. */
export class AuthorizedReferenceService implements ReferenceService {
  constructor(
    private readonly options: {
      store: ReferenceStore;
      importer: ReferenceImporter;
      permissions: PermissionsService;
    },
  ) {}

  async status(caller: Caller) {
    await this.assertAllowed(referenceReadPermission, caller.credentials);
    return this.options.store.status();
  }

  async search(
    list: ReferenceListId,
    query: { q: string; key: string[]; limit: number },
    caller: Caller,
  ) {
    await this.assertAllowed(referenceReadPermission, caller.credentials);
    return this.options.store.search(list, {
      words: searchWords(query.q),
      keys: query.key.length ? query.key.filter(isKey) : undefined,
      limit: query.limit,
    });
  }

  async importList(list: ReferenceListId, file: UploadedFile, caller: Caller) {
    await this.assertAllowed(referenceImportPermission, caller.credentials);
    const bytes = await file.read();
    return this.options.importer.import(
      list,
      { bytes, name: file.name },
      { actor: actorOf(caller.credentials) },
    );
  }

  private async assertAllowed(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`Not allowed: ${permission.name}`);
    }
  }
}
