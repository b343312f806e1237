import { createRouteRef, useRouteRef } from '@backstage/frontend-plugin-api';

/** The templates; the app mounts them at `/vorlagen`. */
export const rootRouteRef = createRouteRef();

/** Paths of the pages below the templates, as react-router patterns. A template cannot be called `laeufe`. */
export const PATHS = {
  runs: 'laeufe',
  run: 'laeufe/:id',
  template: ':name',
} as const;

/** Absolute addresses of the plugin's pages. */
export interface TemplateLinks {
  templates: string;
  template(name: string): string;
  runs: string;
  run(id: string): string;
}

/** Builds the addresses below the path at which the templates are mounted. */
export function useLinks(): TemplateLinks {
  const templates = (useRouteRef(rootRouteRef)?.() ?? '/vorlagen').replace(
    /\/$/,
    '',
  );
  return {
    templates,
    template: name => `${templates}/${encodeURIComponent(name)}`,
    runs: `${templates}/laeufe`,
    run: id => `${templates}/laeufe/${encodeURIComponent(id)}`,
  };
}
