import { parseEntityRef } from '@backstage/catalog-model';

/** Page of an entry in the portal. */
export function entryPage(name: string): string {
  return `/servicekatalog/eintrag/${encodeURIComponent(name)}`;
}

/** Page of a proposal in the portal. */
export function proposalPage(id: string): string {
  return `/servicekatalog/vorschlag/${encodeURIComponent(id)}`;
}

/** Page of a Fachbereich in the directory of Digital Scouts. */
export function departmentPage(ref: string): string {
  const { namespace, name } = parseEntityRef(ref);
  const inAddress =
    namespace.toLowerCase() === 'default' ? name : `${namespace}/${name}`;
  return `/scouts/fachbereich/${encodeURIComponent(inAddress)}`;
}

/** Page of an item on a board. */
export function itemPage(board: string, item: string): string {
  return `/schulprojekte/${encodeURIComponent(board)}?${new URLSearchParams({
    massnahme: item,
  })}`;
}

/** Page of something else in the catalog. */
export function catalogPage(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `/catalog/${namespace}/${kind}/${name}`.toLowerCase();
}
