import { useMemo } from 'react';
import {
  createExternalRouteRef,
  createRouteRef,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';

/** The boards; the app mounts them at `/schulprojekte`. */
export const rootRouteRef = createRouteRef();

/** The Servicekatalog; missing in an app without it. */
export const registryRouteRef = createExternalRouteRef({
  defaultTarget: 'service-registry.root',
});

/** Query parameter of an open item: its id, or {@link NEW_ITEM}. */
export const ITEM_PARAM = 'massnahme';

/** Stands in {@link ITEM_PARAM} for an item that is being written. */
export const NEW_ITEM = 'neu';

/** Query parameter of a board's view. */
export const VIEW_PARAM = 'ansicht';

/** Paths of the pages below the boards, as react-router patterns. */
export const PATHS = {
  board: ':board',
  handIn: ':board/melden',
  programmes: ':board/foerdertoepfe',
  deleted: ':board/geloescht',
  meetings: ':board/sitzungen',
  meeting: ':board/sitzungen/:meeting',
  minutes: ':board/sitzungen/:meeting/protokoll',
  imports: ':board/import',
  importJob: ':board/import/:id',
} as const;

/** Absolute addresses of the plugin's pages. */
export interface BacklogLinks {
  boards: string;
  /** @param query - for example the school to show */
  board(id: string, query?: Record<string, string>): string;
  item(board: string, id: string): string;
  handIn(board: string): string;
  programmes(board: string): string;
  /** What can be restored. */
  deleted(board: string): string;
  /** @param filter - what of the board a new agenda begins with, as in its address */
  meetings(board: string, filter?: URLSearchParams): string;
  meeting(board: string, id: string): string;
  minutes(board: string, meeting: string): string;
  imports(board: string): string;
  importJob(board: string, id: string): string;
  /** Page of an entry of the Servicekatalog. */
  entry(name: string): string;
}

/** Builds the addresses below the paths at which the boards and the Servicekatalog are mounted. */
export function linksBelow(root: string, registry: string): BacklogLinks {
  const base = root.replace(/\/$/, '');
  const board = (id: string, query?: Record<string, string>) => {
    const search = new URLSearchParams(query).toString();
    return `${base}/${encodeURIComponent(id)}${search && `?${search}`}`;
  };
  return {
    boards: root,
    board,
    item: (id, item) => board(id, { [ITEM_PARAM]: item }),
    handIn: id => `${board(id)}/melden`,
    programmes: id => `${board(id)}/foerdertoepfe`,
    deleted: id => `${board(id)}/geloescht`,
    meetings: (id, filter) => {
      const search = filter?.toString() ?? '';
      return `${board(id)}/sitzungen${search && `?${search}`}`;
    },
    meeting: (id, meeting) =>
      `${board(id)}/sitzungen/${encodeURIComponent(meeting)}`,
    minutes: (id, meeting) =>
      `${board(id)}/sitzungen/${encodeURIComponent(meeting)}/protokoll`,
    imports: id => `${board(id)}/import`,
    importJob: (id, job) => `${board(id)}/import/${encodeURIComponent(job)}`,
    entry: name =>
      `${registry.replace(/\/$/, '')}/eintrag/${encodeURIComponent(name)}`,
  };
}

/** Addresses of the plugin's pages, wherever the app has mounted them. */
export function useLinks(): BacklogLinks {
  const root = useRouteRef(rootRouteRef)?.() ?? '/schulprojekte';
  const registry = useRouteRef(registryRouteRef)?.() ?? '/servicekatalog';
  return useMemo(() => linksBelow(root, registry), [root, registry]);
}

/** Page of a person, group or entry in the catalog. */
export function catalogPath(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref, {
    defaultKind: 'component',
  });
  return `/catalog/${namespace}/${kind}/${name}`.toLocaleLowerCase('en-US');
}
