import { useMemo } from 'react';
import {
  createExternalRouteRef,
  createRouteRef,
  useRouteRef,
} from '@backstage/frontend-plugin-api';

/** The Servicekatalog; the app mounts it at `/servicekatalog`. */
export const rootRouteRef = createRouteRef();

/** The directory of the Digital Scouts; missing in an app without them. */
export const scoutsRouteRef = createExternalRouteRef({
  defaultTarget: 'scouts.root',
});

/** The list of everybody's tasks; missing in an app without it. */
export const worklistRouteRef = createExternalRouteRef({
  defaultTarget: 'scouts.worklist',
});

/** Query parameter of the form: path of the field that somebody came for. */
export const FIELD_PARAM = 'feld';

/** Paths of the pages below the plugin's root, as react-router patterns. */
export const PATHS = {
  newEntry: 'neu',
  entry: 'eintrag/:name',
  editEntry: 'eintrag/:name/bearbeiten',
  propose: 'eintrag/:name/vorschlagen',
  proposal: 'vorschlag/:id',
  imports: 'import',
  importJob: 'import/:id',
  reference: 'verzeichnisse',
} as const;

/** Absolute addresses of the plugin's pages, query strings excluded. */
export interface ServiceRegistryLinks {
  list: string;
  newEntry: string;
  entry(name: string): string;
  /** @param field - path of the field that gets the focus */
  editEntry(name: string, field?: string): string;
  propose(name: string): string;
  proposal(id: string): string;
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
    editEntry: (name, field) =>
      `${base}/eintrag/${encodeURIComponent(name)}/bearbeiten${
        field ? `?${new URLSearchParams({ [FIELD_PARAM]: field })}` : ''
      }`,
    propose: name => `${base}/eintrag/${encodeURIComponent(name)}/vorschlagen`,
    proposal: id => `${base}/vorschlag/${encodeURIComponent(id)}`,
    imports: `${base}/import`,
    importJob: id => `${base}/import/${encodeURIComponent(id)}`,
    reference: `${base}/verzeichnisse`,
  };
}

/** Addresses of the plugin's pages, wherever the app has mounted them. */
export function useLinks(): ServiceRegistryLinks {
  const rootPath = useRouteRef(rootRouteRef);
  const root = rootPath?.() ?? '/servicekatalog';
  return useMemo(() => linksBelow(root), [root]);
}
