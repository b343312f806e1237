import { NotFoundError } from '@backstage/errors';
import {
  HandbookPage,
  PageList,
  SectionList,
} from '@rathaus/plugin-handbook-common';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParsedPage, parsePage } from './lib/parsePage';

/** The page of contents, whose links say in which order the others are read. */
const CONTENTS = 'index';

const FILE = /^([a-z0-9-]{1,80})\.md$/;

/** The pages of the handbook as they were when the process started. */
export class Handbook {
  readonly #pages: ReadonlyMap<string, ParsedPage>;

  /** @param pages - in any order */
  constructor(pages: readonly ParsedPage[]) {
    const byName = new Map(pages.map(page => [page.name, page]));
    const names = [
      CONTENTS,
      ...(byName.get(CONTENTS)?.links ?? []),
      ...[...byName.keys()].sort(),
    ];
    this.#pages = new Map(
      [...new Set(names)].flatMap(name => {
        const page = byName.get(name);
        return page ? [[name, page]] : [];
      }),
    );
  }

  /**
   * Reads the Markdown files of a folder. Others, and folders in it, are no pages.
   *
   * @throws Error when the folder cannot be read
   */
  static async read(folder: string): Promise<Handbook> {
    const files = await readdir(folder);
    const pages = files.flatMap(file => {
      const name = FILE.exec(file)?.[1];
      return name ? [{ name, file: join(folder, file) }] : [];
    });
    return new Handbook(
      await Promise.all(
        pages.map(async ({ name, file }) =>
          parsePage(name, await readFile(file, 'utf8')),
        ),
      ),
    );
  }

  /** All pages in reading order. */
  pages(): PageList {
    const items = [...this.#pages.values()].map(({ name, title }) => ({
      name,
      title,
    }));
    return { items, totalItems: items.length };
  }

  /** @throws NotFoundError */
  page(name: string): HandbookPage {
    const page = this.#pages.get(name);
    if (!page) {
      throw new NotFoundError('The handbook has no such page');
    }
    const { title, content, headings } = page;
    return { name, title, content, headings };
  }

  /** All pieces of all pages in reading order; a page without words below its title begins with its first heading. */
  sections(): SectionList {
    const items = [...this.#pages.values()].flatMap(({ sections }) =>
      sections.filter(({ id, text }) => id !== undefined || text !== ''),
    );
    return { items, totalItems: items.length };
  }
}
