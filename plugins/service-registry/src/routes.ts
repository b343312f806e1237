import { createRouteRef, useRouteRef } from '@backstage/frontend-plugin-api';

/** The Servicekatalog; the app mounts it at `/servicekatalog`. */
export const rootRouteRef = createRouteRef();

/** Paths of the pages below the plugin's root, as react-router patterns. */
export const PATHS = {
  newEntry: 'neu',
  entry: 'eintrag/:name',
  editEntry: 'eintrag/:name/bearbeiten',
  imports: 'import',
  importJob: 'import/:id',
  reference: 'verzeichnisse',
} as const;

/** Absolute addresses of the plugin's pages, query strings excluded. */
export interface ServiceRegistryLinks {
  list: string;
  newEntry: string;
  entry(name: string): string;
  editEntry(name: string): string;
  imports: string;
  importJob(id: string): string;
  reference: string;
}

/** Builds the addresses below the path at which the plugin is mounted. */
export function linksBelow(root: string): ServiceRegistryLinks {
  const base = root.replace(/\/$/, '');
  return {
    list: root,
    newEntry: `${base}/neu`,
    entry: name => `${base}/eintrag/${encodeURIComponent(name)}`,
    editEntry: name => `${base}/eintrag/${encodeURIComponent(name)}/bearbeiten`,
    imports: `${base}/import`,
    importJob: id => `${base}/import/${encodeURIComponent(id)}`,
    reference: `${base}/verzeichnisse`,
  };
}

/** Addresses of the plugin's pages, wherever the app has mounted them. */
export function useLinks(): ServiceRegistryLinks {
  const rootPath = useRouteRef(rootRouteRef);
  return linksBelow(rootPath?.() ?? '/servicekatalog');
}
