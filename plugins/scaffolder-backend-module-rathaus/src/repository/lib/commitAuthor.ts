import { UserEntity } from '@backstage/catalog-model';
import { CommitAuthor } from './writeBareRepository';

/**
 * Who is named in the first commit: the person who started the template, by
 * name and work address, as in any commit of theirs.
 *
 * @param user - the person as the catalog knows them
 * @param portalUrl - address of the portal, for who has no mail address
 */
export function commitAuthor(
  user: UserEntity | undefined,
  portalUrl: string,
): CommitAuthor {
  const { displayName, email } = user?.spec.profile ?? {};
  return {
    name: clean(displayName ?? '') || 'Rathaus-Portal',
    email: clean(email ?? '') || `portal@${new URL(portalUrl).hostname}`,
  };
}

/** Without what would end the name or the line in a commit. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[<>\u0000-\u001f\u007f]+/g, ' ').trim();
}
