import { LIMITS, MarkdownFiles } from './DocumentationSource';

/** Whether a folder or file of this name can belong to a documentation. */
export function isShown(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Whether a file of this name is a page. */
export function isPageName(name: string): boolean {
  return isShown(name) && name.toLocaleLowerCase('en-US').endsWith('.md');
}

/** Takes the files of a documentation in, as far as they keep within the limits. */
export class MarkdownCollector {
  readonly #files = new Map<string, string>();
  #leftOut = false;
  #bytes = 0;

  /** Whether a folder at this depth (1 for those in the outermost) is to be looked into. */
  goesInto(depth: number): boolean {
    const goes = depth <= LIMITS.depth && this.#files.size < LIMITS.pages;
    this.#leftOut ||= !goes;
    return goes;
  }

  /**
   * Adds a file.
   *
   * @param size - in bytes, where it is known before
   */
  async add(
    path: readonly string[],
    read: () => Promise<Uint8Array>,
    size = 0,
  ): Promise<void> {
    if (size > LIMITS.file || this.#files.size >= LIMITS.pages) {
      this.#leftOut = true;
      return;
    }
    const content = await read();
    if (
      content.length > LIMITS.file ||
      this.#bytes + content.length > LIMITS.total
    ) {
      this.#leftOut = true;
      return;
    }
    this.#bytes += content.length;
    this.#files.set(path.join('/'), new TextDecoder().decode(content));
  }

  result(): MarkdownFiles {
    return { files: this.#files, leftOut: this.#leftOut };
  }
}
