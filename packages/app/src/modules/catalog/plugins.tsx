import { coreExtensionData } from '@backstage/frontend-plugin-api';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';

import { KnownEntity } from './entity/KnownEntity';
import { LISTED_SCHOOL } from './group/listedSchool';

/**
 * Cards of the catalog whose content stands in the card of relations, or that say nothing to a town hall; their texts
 * point to documentation for developers.
 */
const SUPERFLUOUS_CATALOG_CARDS = [
  'entity-card:catalog/labels',
  'entity-card:catalog/depends-on-components',
  'entity-card:catalog/depends-on-resources',
  'entity-card:catalog/has-components',
  'entity-card:catalog/has-resources',
  'entity-card:catalog/has-subcomponents',
  'entity-card:catalog/has-subdomains',
  'entity-card:catalog/has-systems',
] as const;

/** The catalog at Backstage's addresses, with our list and our cards. */
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
      *factory(originalFactory) {
        const page = originalFactory({ params: { noHeader: true } });
        yield* page;
        yield coreExtensionData.reactElement(
          <KnownEntity>{page.get(coreExtensionData.reactElement)}</KnownEntity>,
        );
      },
    }),
    catalogPlugin.getExtension('entity-card:catalog/about').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            // Groups and people have a card of their own.
            filter: { $not: { kind: { $in: ['group', 'user'] } } },
            loader: () =>
              import('./entity/AboutCard').then(m => <m.AboutCard />),
          },
        }),
    }),
    catalogPlugin.getExtension('entity-card:catalog/links').override({
      params: {
        filter: {
          $all: [
            { 'metadata.links': { $exists: true } },
            // Their card has the link.
            { $not: LISTED_SCHOOL },
          ],
        },
      },
    }),
    ...SUPERFLUOUS_CATALOG_CARDS.map(id =>
      catalogPlugin.getExtension(id).override({ disabled: true }),
    ),
  ],
});

/** Cards and views of the interfaces plugin whose content stands in the card of relations. */
const SUPERFLUOUS_API_PARTS = [
  'entity-card:api-docs/has-apis',
  'entity-card:api-docs/definition',
  'entity-card:api-docs/consumed-apis',
  'entity-card:api-docs/provided-apis',
  'entity-card:api-docs/consuming-components',
  'entity-card:api-docs/providing-components',
  'entity-content:api-docs/apis',
] as const;

/** The pages of interfaces with our list; the description of an interface is a view of its own. */
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
    ...SUPERFLUOUS_API_PARTS.map(id =>
      apiDocsPlugin.getExtension(id).override({ disabled: true }),
    ),
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
    orgPlugin.getExtension('entity-card:org/group-profile').override({
      params: {
        ...contactCard,
        filter: { $all: [{ kind: 'group' }, { $not: LISTED_SCHOOL }] },
      },
    }),
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
