import { createRouteRef, useRouteRef } from '@backstage/frontend-plugin-api';

/** The handbook; the app mounts it at `/handbuch`. */
export const rootRouteRef = createRouteRef();

/** Name of the page of contents. */
export const CONTENTS = 'index';

/** Where the handbook is mounted, without a slash at the end. */
export function useHandbookPath(): string {
  return (useRouteRef(rootRouteRef)?.() ?? '/handbuch').replace(/\/$/, '');
}

/** Address of a page below the path at which the handbook is mounted. */
export function pageAddress(base: string, name: string, anchor = ''): string {
  const page = name === CONTENTS ? '' : `/${encodeURIComponent(name)}`;
  return `${base}${page}${anchor && `#${anchor}`}`;
}
