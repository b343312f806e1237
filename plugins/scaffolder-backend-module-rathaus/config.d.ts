import { HumanDuration } from '@backstage/types';

export interface Config {
  rathaus?: {
    templates?: {
      /** Where templates publish repositories. */
      publish?: {
        /**
         * `embedded`: bare repositories in `rathaus.repositories.folder`;
         * `gitlab` and `gitea`: there, through an integration. Default: embedded
         */
        target?: 'embedded' | 'gitlab' | 'gitea';
        /** Host of the integration in `integrations.gitlab` or `integrations.gitea`. */
        host?: string;
        /** Group (GitLab) or organisation (Gitea) that the repositories belong to. */
        owner?: string;
        /** Who sees them when the template does not say; Gitea knows no `internal` and takes `private`. Default: private */
        visibility?: 'private' | 'internal' | 'public';
        /** How long GitLab or Gitea may take for all of a publishing. Default: two minutes. */
        timeout?: HumanDuration | string;
      };
    };
  };
}
