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
  WordingAction,
  wordingReadPermission,
  wordingWritePermission,
} from '@rathaus/plugin-search-common';
import { Caller } from '@rathaus/rathaus-node';

const PERMISSIONS: [WordingAction, BasicPermission][] = [
  ['read', wordingReadPermission],
  ['write', wordingWritePermission],
];

/** Asks the policy what somebody may do about synonyms and gaps. */
export class WordingRights {
  constructor(private readonly permissions: PermissionsService) {}

  async of(credentials: BackstageCredentials): Promise<WordingAction[]> {
    const decisions = await this.permissions.authorize(
      PERMISSIONS.map(([, permission]) => ({ permission })),
      { credentials },
    );
    return PERMISSIONS.flatMap(([action], index) =>
      decisions[index].result === AuthorizeResult.ALLOW ? [action] : [],
    );
  }

  /** @throws NotAllowedError */
  async assert(action: WordingAction, { credentials }: Caller): Promise<void> {
    if (!(await this.of(credentials)).includes(action)) {
      throw new NotAllowedError(`Not allowed: ${action} the wording`);
    }
  }
}
