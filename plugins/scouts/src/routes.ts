import { useMemo } from 'react';
import {
  createExternalRouteRef,
  createRouteRef,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';

/** The directory of the Digital Scouts; the app mounts it at `/scouts`. */
export const rootRouteRef = createRouteRef();

/** Everybody's tasks; the app mounts the page at `/aufgaben`. */
export const worklistRouteRef = createRouteRef();

/** The Servicekatalog; missing in an app without it. */
export const registryRouteRef = createExternalRouteRef({
  defaultTarget: 'service-registry.root',
});

/** Query parameter of a new handover: name of the Fachbereich, as in its address. */
export const DEPARTMENT_PARAM = 'fachbereich';

/** Paths of the pages below the directory, as react-router patterns. */
export const PATHS = {
  department: 'fachbereich/:name',
  certificate: 'urkunde/:termId',
  firstSteps: 'erste-schritte',
  handovers: 'uebergabe',
  newHandover: 'uebergabe/neu',
  handover: 'uebergabe/:id',
  overview: 'ueberblick',
  reorganisation: 'reorganisation',
  imports: 'import',
} as const;

/**
 * A group's reference as addresses write it: without what goes without saying, `group:default/`.
 *
 * @param ref - full reference
 */
export function departmentInAddress(ref: string): string {
  const { namespace, name } = parseEntityRef(ref);
  return namespace === 'default' ? name : `${namespace}/${name}`;
}

/** The full reference of what stands in an address. */
export function departmentFromAddress(text: string): string {
  return text.includes('/') ? `group:${text}` : `group:default/${text}`;
}

/** Absolute addresses of the plugin's pages, query strings excluded. */
export interface ScoutsLinks {
  directory: string;
  department(ref: string): string;
  certificate(termId: string): string;
  firstSteps: string;
  handovers: string;
  /** @param department - chosen from the start */
  newHandover(department?: string): string;
  handover(id: string): string;
  overview: string;
  reorganisation: string;
  imports: string;
  worklist: string;
  /** Page of an entry of the Servicekatalog. */
  entry(name: string): string;
}

/** Where the pages are mounted. */
interface Roots {
  directory: string;
  worklist: string;
  registry: string;
}

/** Builds the addresses below the paths at which the pages are mounted. */
export function linksBelow(roots: Roots): ScoutsLinks {
  const { directory: root, worklist, registry } = roots;
  const base = root.replace(/\/$/, '');
  return {
    directory: root,
    department: ref =>
      `${base}/fachbereich/${encodeURIComponent(departmentInAddress(ref))}`,
    certificate: termId => `${base}/urkunde/${encodeURIComponent(termId)}`,
    firstSteps: `${base}/erste-schritte`,
    handovers: `${base}/uebergabe`,
    newHandover: department =>
      `${base}/uebergabe/neu${
        department
          ? `?${new URLSearchParams({
              [DEPARTMENT_PARAM]: departmentInAddress(department),
            })}`
          : ''
      }`,
    handover: id => `${base}/uebergabe/${encodeURIComponent(id)}`,
    overview: `${base}/ueberblick`,
    reorganisation: `${base}/reorganisation`,
    imports: `${base}/import`,
    worklist,
    entry: name =>
      `${registry.replace(/\/$/, '')}/eintrag/${encodeURIComponent(name)}`,
  };
}

/** Addresses of the plugin's pages, wherever the app has mounted them. */
export function useLinks(): ScoutsLinks {
  const directory = useRouteRef(rootRouteRef)?.() ?? '/scouts';
  const worklist = useRouteRef(worklistRouteRef)?.() ?? '/aufgaben';
  const registry = useRouteRef(registryRouteRef)?.() ?? '/servicekatalog';
  return useMemo(
    () => linksBelow({ directory, worklist, registry }),
    [directory, worklist, registry],
  );
}

/** Page of a person or group in the catalog. */
export function catalogPath(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `/catalog/${namespace}/${kind}/${name}`.toLocaleLowerCase('en-US');
}
