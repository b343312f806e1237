import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';

/** What leads to or is part of the stock pages. */
const STOCK_PAGES = [
  'page:scaffolder',
  'entity-icon-link:scaffolder/launch-template',
] as const;

/**
 * Backstage's client of its templates' backend and its registry of form fields. The pages are our own (see
 * docs/adr/0013): the stock ones need scripts that the content security policy forbids.
 */
export const portalScaffolderPlugin = scaffolderPlugin.withOverrides({
  extensions: STOCK_PAGES.map(id =>
    scaffolderPlugin.getExtension(id).override({ disabled: true }),
  ),
});
