import { AuthService } from '@backstage/backend-plugin-api';
import {
  entryReassignPermission,
  Reassign,
  ReassignResult,
} from '@rathaus/plugin-service-registry-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { EntryReassigner } from './EntryReassigner';
import { ReassignService } from './ReassignService';

/** Lets those give entries away who may. */
export class AuthorizedReassignService implements ReassignService {
  constructor(
    private readonly options: {
      auth: AuthService;
      authorizer: EntryAuthorizer;
      reassigner: EntryReassigner;
    },
  ) {}

  async reassign(input: Reassign, caller: Caller): Promise<ReassignResult> {
    const { auth, authorizer, reassigner } = this.options;
    const { credentials } = caller;
    const access = await authorizer.accessOf(credentials, [
      entryReassignPermission,
    ]);
    access.assertSome(entryReassignPermission);
    // A service says on whose behalf it acts; people are nobody but themselves.
    const onBehalfOf = auth.isPrincipal(credentials, 'service')
      ? input.actor
      : undefined;
    const changed = await reassigner.reassign(
      input,
      onBehalfOf ?? actorOf(credentials),
    );
    return { changed: changed.map(({ name }) => name) };
  }
}
