import { apiDocsTranslationRef } from '@backstage/plugin-api-docs/alpha';
import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
import { apiDocsMessages } from './de/apiDocs';
import { catalogMessages } from './de/catalog';
import { catalogGraphMessages } from './de/catalogGraph';
import { catalogReactMessages } from './de/catalogReact';
import { coreComponentsMessages } from './de/coreComponents';
import { orgMessages } from './de/org';
import { userSettingsMessages } from './de/userSettings';

/**
 * German for every part of Backstage that people can see. It lies in the main bundle: German is the first language,
 * and one request less shows the first page sooner.
 */
export const germanMessages = {
  'core-components': createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { de: async () => ({ default: coreComponentsMessages }) },
  }),
  catalog: createTranslationResource({
    ref: catalogTranslationRef,
    translations: { de: async () => ({ default: catalogMessages }) },
  }),
  'catalog-react': createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: { de: async () => ({ default: catalogReactMessages }) },
  }),
  'catalog-graph': createTranslationResource({
    ref: catalogGraphTranslationRef,
    translations: { de: async () => ({ default: catalogGraphMessages }) },
  }),
  'api-docs': createTranslationResource({
    ref: apiDocsTranslationRef,
    translations: { de: async () => ({ default: apiDocsMessages }) },
  }),
  org: createTranslationResource({
    ref: orgTranslationRef,
    translations: { de: async () => ({ default: orgMessages }) },
  }),
  'user-settings': createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { de: async () => ({ default: userSettingsMessages }) },
  }),
};
