import { Visibility } from '../settings';

/** What a forge knows of a repository. */
export type ForgeState =
  | { is: 'missing' }
  | { is: 'empty'; description: string }
  /** `message`: of the newest commit on the default branch */
  | { is: 'filled'; message: string };

/** How GitLab or Gitea are talked to, beyond what their maintained actions do. */
export interface Forge {
  /** Name on the screen. */
  title: string;
  /** Group or organisation that the repositories belong to. */
  owner: string;
  /** Who a repository's pages are for when nobody says so. */
  visibility: Visibility;
  /** Value for `repoUrl` of the maintained action. */
  repoUrl(name: string): string;
  /** Address of the repository's page; with `.git` at its end it can be cloned. */
  pageUrl(name: string): string;
  /** Address of a file on the default branch. */
  fileUrl(name: string, file: string): string;
  /**
   * Asks for a repository.
   *
   * @throws when the forge does not answer as it should
   */
  find(name: string, signal: AbortSignal): Promise<ForgeState>;
  /** Makes the repository and pushes a folder into it, by the maintained action. */
  create(options: ForgeCreation): Promise<void>;
  /** Pushes a folder into a repository that is there and empty. */
  push(options: ForgePush): Promise<void>;
}

/** What is pushed into a repository. */
export interface ForgePush {
  name: string;
  /** Folder with its files; what it keeps for Git is added there. */
  folder: string;
  message: string;
  author: { name: string; email: string };
}

/** What a repository is made of. */
export interface ForgeCreation extends ForgePush {
  description: string;
  visibility: Visibility;
}
