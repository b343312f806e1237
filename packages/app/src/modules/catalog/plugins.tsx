import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';

/** The catalog with our list; its entity page brings its own head, and cards that a town hall does not need are off. */
export const portalCatalogPlugin = catalogPlugin.withOverrides({
  extensions: [
    catalogPlugin.getExtension('page:catalog').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            noHeader: true,
            loader: () =>
              import('./list/CatalogListPage').then(m => <m.CatalogListPage />),
          },
        }),
    }),
    catalogPlugin.getExtension('page:catalog/entity').override({
      factory: originalFactory =>
        originalFactory({ params: { noHeader: true } }),
    }),
    catalogPlugin.getExtension('entity-content:catalog/overview').override({
      params: { title: 'Überblick' },
    }),
    catalogPlugin
      .getExtension('entity-card:catalog/has-subcomponents')
      .override({ disabled: true }),
    catalogPlugin
      .getExtension('entity-card:catalog/has-subdomains')
      .override({ disabled: true }),
    catalogPlugin
      .getExtension('entity-card:catalog/labels')
      .override({ disabled: true }),
  ],
});

/** The pages of interfaces with our list. */
export const portalApiDocsPlugin = apiDocsPlugin.withOverrides({
  extensions: [
    apiDocsPlugin.getExtension('page:api-docs').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            noHeader: true,
            loader: () =>
              import('./list/ApiListPage').then(m => <m.ApiListPage />),
          },
        }),
    }),
  ],
});

/** The picture of relations, in our words and with a list that says the same. */
export const portalCatalogGraphPlugin = catalogGraphPlugin.withOverrides({
  extensions: [
    catalogGraphPlugin.getExtension('page:catalog-graph').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            noHeader: true,
            loader: () =>
              import('./graph/GraphPage').then(m => <m.GraphPage />),
          },
        }),
    }),
    catalogGraphPlugin
      .getExtension('entity-card:catalog-graph/relations')
      .override({
        factory: originalFactory =>
          originalFactory({
            params: {
              // Groups and people have cards that say it better.
              filter: { $not: { kind: { $in: ['group', 'user'] } } },
              loader: () =>
                import('./graph/RelationsCard').then(m => <m.RelationsCard />),
            },
          }),
      }),
  ],
});

const contactCard = {
  loader: () => import('./group/ContactCard').then(m => <m.ContactCard />),
};

/** Groups and people: how to reach them, who belongs to them, what they answer for. */
export const portalOrgPlugin = orgPlugin.withOverrides({
  extensions: [
    orgPlugin
      .getExtension('entity-card:org/group-profile')
      .override({ params: contactCard }),
    orgPlugin.getExtension('entity-card:org/user-profile').override({
      factory: originalFactory => originalFactory({ params: contactCard }),
    }),
    orgPlugin.getExtension('entity-card:org/members-list').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            loader: () =>
              import('./group/MembersCard').then(m => <m.MembersCard />),
          },
        }),
    }),
    orgPlugin.getExtension('entity-card:org/ownership').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            filter: { kind: 'group' },
            loader: () =>
              import('./group/ResponsibleForCard').then(m => (
                <m.ResponsibleForCard />
              )),
          },
        }),
    }),
  ],
});
