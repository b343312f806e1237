/** What is read of one documentation at most; more is left out. */
export const LIMITS = {
  /** Bytes of one file. */
  file: 512 * 1024,
  /** Bytes of all files. */
  total: 8 * 1024 * 1024,
  pages: 500,
  /** Folders in one another. */
  depth: 8,
} as const;

/** Markdown files by their paths below a folder, separated by slashes. */
export interface MarkdownFiles {
  files: Map<string, string>;
  /** Whether files were left out because of {@link LIMITS}. */
  leftOut: boolean;
}

/** The folder that holds mkdocs.yml, wherever it lies. Symbolic links in it are never followed. */
export interface DocumentationSource {
  /** @returns undefined when the folder has no such file, or one that is too large */
  settings(): Promise<string | undefined>;

  /** @param folder - names of folders, each one inside the one before */
  markdown(folder: readonly string[]): Promise<MarkdownFiles>;
}

/** The file with the settings. */
export const SETTINGS_FILE = 'mkdocs.yml';
