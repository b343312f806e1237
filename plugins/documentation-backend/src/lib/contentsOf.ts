import { ContentsLine } from '@rathaus/plugin-documentation-common';
import { NavNode } from './readSettings';

/** Parts deeper than this stand at this level. */
const MAX_LEVEL = 4;

/** The title of a page by its path; undefined when there is no such page. */
export type TitleOf = (path: string) => string | undefined;

function linesOf(
  nodes: readonly NavNode[],
  titleOf: TitleOf,
  level: number,
): ContentsLine[] {
  const lineOf = (path: string, title?: string): ContentsLine[] => {
    const ownTitle = titleOf(path);
    return ownTitle === undefined
      ? []
      : [{ title: title ?? ownTitle, level, path }];
  };
  return nodes.flatMap(node =>
    typeof node === 'string'
      ? lineOf(node)
      : Object.entries(node).flatMap(([title, inside]) => {
          if (typeof inside === 'string') {
            return lineOf(inside, title);
          }
          const lines = linesOf(
            inside,
            titleOf,
            Math.min(level + 1, MAX_LEVEL),
          );
          // A part of which no page is there says nothing.
          return lines.length > 0 ? [{ title, level }, ...lines] : [];
        }),
  );
}

/** The contents in the order of mkdocs.yml; what is no page here is left out. */
export function contentsOfNav(
  nav: readonly NavNode[],
  titleOf: TitleOf,
): ContentsLine[] {
  return linesOf(nav, titleOf, 1);
}

/** Whether a page is the first of its folder. */
export function isFirstPage(path: string): boolean {
  return /(^|\/)(index|readme)\.md$/i.test(path);
}

/** The contents of a documentation that does not say its order: folder by folder, the first page first, then by name. */
export function contentsOfFolder(
  paths: readonly string[],
  titleOf: TitleOf,
): ContentsLine[] {
  return linesOf(nodesIn('', paths), titleOf, 1);
}

function nodesIn(folder: string, paths: readonly string[]): NavNode[] {
  const rest = (path: string) => path.slice(folder.length);
  const pages = paths
    .filter(path => !rest(path).includes('/'))
    .sort(
      (a, b) =>
        Number(isFirstPage(b)) - Number(isFirstPage(a)) ||
        a.localeCompare(b, 'de'),
    );
  const folders = new Set(
    paths
      .filter(path => rest(path).includes('/'))
      .map(path => rest(path).split('/')[0]),
  );
  return [
    ...pages,
    ...[...folders]
      .sort((a, b) => a.localeCompare(b, 'de'))
      .map(name => {
        const inner = `${folder}${name}/`;
        return {
          [name]: nodesIn(
            inner,
            paths.filter(path => path.startsWith(inner)),
          ),
        };
      }),
  ];
}
