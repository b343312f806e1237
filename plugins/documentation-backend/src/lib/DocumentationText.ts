import { NotFoundError } from '@backstage/errors';
import {
  Documentation,
  DocumentationPage,
} from '@rathaus/plugin-documentation-common';
import { MarkdownPage, readMarkdownPage } from '@rathaus/rathaus-node';
import { DocumentationSource } from '../sources/DocumentationSource';
import { contentsOfFolder, contentsOfNav, isFirstPage } from './contentsOf';
import { readSettings } from './readSettings';

/** What some tools want before the text of a page. */
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;

/** A documentation as it was read. */
export class DocumentationText {
  private constructor(
    private readonly description: Omit<
      Documentation,
      'entityTitle' | 'title'
    > & { title?: string },
    private readonly texts: ReadonlyMap<string, MarkdownPage>,
  ) {}

  /** @throws Error when the source cannot be read */
  static async read(source: DocumentationSource): Promise<DocumentationText> {
    const { settings, isWrong } = readSettings(await source.settings());
    const { files, leftOut } = await source.markdown(settings.folder);
    const texts = new Map(
      [...files].map(([path, text]) => [
        path,
        readMarkdownPage(text.replace(/^\uFEFF/, '').replace(FRONT_MATTER, '')),
      ]),
    );
    const pages = [...files.keys()];
    const titleOf = (path: string) => {
      const text = texts.get(path);
      return text && (text.title ?? nameOf(path));
    };
    const contents = settings.nav
      ? contentsOfNav(settings.nav, titleOf)
      : contentsOfFolder(pages, titleOf);
    return new DocumentationText(
      {
        title: settings.siteName,
        home:
          contents.find(({ path }) => path !== undefined)?.path ??
          pages.find(isFirstPage) ??
          pages.at(0),
        contents,
        pages,
        problems: [
          ...(isWrong ? (['settings'] as const) : []),
          ...(leftOut ? (['leftOut'] as const) : []),
        ],
      },
      texts,
    );
  }

  /** @param entityTitle - of the entity that it belongs to */
  describe(entityTitle: string): Documentation {
    return {
      ...this.description,
      title: this.description.title ?? entityTitle,
      entityTitle,
    };
  }

  /** @throws NotFoundError */
  page(path: string): DocumentationPage {
    const text = this.texts.get(path);
    if (!text) {
      throw new NotFoundError('The documentation has no such page');
    }
    const line = this.description.contents.find(each => each.path === path);
    return {
      path,
      title: text.title ?? line?.title ?? nameOf(path),
      content: text.content,
      headings: text.headings.map(({ heading }) => heading),
    };
  }
}

/** What a page without a title is called. */
function nameOf(path: string): string {
  return path.split('/').at(-1)?.replace(/\.md$/i, '') ?? path;
}
