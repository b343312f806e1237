import { SourceFile } from '../lib/sourceFiles';
import { CommitAuthor } from '../lib/writeBareRepository';
import { Visibility } from '../settings';

/** What is to become a repository. */
export interface RepositoryRequest {
  name: string;
  title: string;
  description: string;
  /** Ref of the group or person that the repository belongs to. */
  owner: string;
  visibility?: Visibility;
  files: readonly SourceFile[];
  author: CommitAuthor;
  /** Id of the template's run: who comes again with the same one finds their own repository. */
  run: string;
}

/** A repository that is there, or would be. */
export interface PublishedRepository {
  /** Where it is: a folder, or an address of GitLab or Gitea. */
  remoteUrl: string;
  /** What `git clone` takes. */
  cloneUrl: string;
  /** A page that shows it in a browser, where there is one. */
  viewUrl?: string;
  /** Where its `catalog-info.yaml` is: `file:…` is read by the portal itself, `url:…` has to be registered. */
  catalogInfo: { type: 'file' | 'url'; target: string };
}

/** What a host needs of the run that it works for. */
export interface RunContext {
  /** Remembers a step that succeeded, so that a retry of the run does not do it again. */
  once(key: string, step: () => Promise<void>): Promise<void>;
  /** A new empty folder that is removed after the run. */
  temporaryFolder(): Promise<string>;
}

/** A place where repositories are kept. */
export interface RepositoryHost {
  /** Name of the place where somebody has to tell the catalog of a new repository; missing where it finds them itself. */
  readonly foreign?: string;

  /**
   * Says what {@link publish} would make. Writes nothing.
   *
   * @throws ConflictError when the name is taken
   */
  preview(request: RepositoryRequest): Promise<PublishedRepository>;

  /**
   * Makes the repository, or goes on where an earlier attempt of the same run
   * came to an end.
   *
   * @throws ConflictError when the name is taken by another; any other error
   *   says in German what is there by now and how to go on
   */
  publish(
    request: RepositoryRequest,
    run: RunContext,
  ): Promise<PublishedRepository>;
}
