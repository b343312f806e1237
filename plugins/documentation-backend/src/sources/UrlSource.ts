import {
  UrlReaderService,
  UrlReaderServiceReadTreeResponseFile,
} from '@backstage/backend-plugin-api';
import {
  DocumentationSource,
  LIMITS,
  MarkdownFiles,
  SETTINGS_FILE,
} from './DocumentationSource';
import { isPageName, isShown, MarkdownCollector } from './MarkdownCollector';

function isWanted(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return path === SETTINGS_FILE || isPageName(name);
}

/** A documentation in a repository elsewhere, by Backstage's reader and its list of what may be read. */
export class UrlSource implements DocumentationSource {
  private constructor(
    private readonly files: readonly UrlReaderServiceReadTreeResponseFile[],
    private readonly hasTooLarge: boolean,
  ) {}

  /** @throws Error when the address cannot be read */
  static async open(url: string, reader: UrlReaderService): Promise<UrlSource> {
    let hasTooLarge = false;
    const answer = await reader.readTree(url, {
      filter: (path, info) => {
        const fits = (info?.size ?? 0) <= LIMITS.file;
        hasTooLarge ||= !fits && isWanted(path);
        return fits && isWanted(path);
      },
    });
    return new UrlSource(await answer.files(), hasTooLarge);
  }

  async settings(): Promise<string | undefined> {
    const file = this.files.find(({ path }) => path === SETTINGS_FILE);
    const content = await file?.content();
    return content && content.length <= LIMITS.file
      ? content.toString('utf8')
      : undefined;
  }

  async markdown(folder: readonly string[]): Promise<MarkdownFiles> {
    const collector = new MarkdownCollector();
    for (const file of this.files) {
      const parts = file.path.split('/');
      const way = parts.slice(folder.length);
      const name = way.at(-1);
      const belongs =
        name !== undefined &&
        isPageName(name) &&
        way.every(isShown) &&
        folder.every((part, position) => parts[position] === part);
      if (belongs && collector.goesInto(way.length - 1)) {
        await collector.add(way, () => file.content());
      }
    }
    const { files, leftOut } = collector.result();
    return { files, leftOut: leftOut || this.hasTooLarge };
  }
}
