import { createApp } from '@backstage/frontend-defaults';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import backlogPlugin from '@rathaus/plugin-backlog';
import documentationPlugin from '@rathaus/plugin-documentation';
import handbookPlugin from '@rathaus/plugin-handbook';
import scoutsPlugin from '@rathaus/plugin-scouts';
import searchPlugin from '@rathaus/plugin-search';
import serviceRegistryPlugin from '@rathaus/plugin-service-registry';
import templatesPlugin from '@rathaus/plugin-templates';
import {
  catalogModule,
  portalApiDocsPlugin,
  portalCatalogGraphPlugin,
  portalCatalogPlugin,
  portalOrgPlugin,
} from './modules/catalog';
import { fallbacksModule } from './modules/fallbacks';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';
import { portalNotificationsPlugin } from './modules/notifications';
import { portalUserSettingsPlugin, settingsModule } from './modules/settings';
import { signInModule } from './modules/signIn';
import { themeModule } from './modules/theme';
import { translationsModule } from './modules/translations';

/**
 * The portal: what it is made of, and nothing else. Cards on a page of the
 * catalog stand in this order: what it is, what is done for it, what it uses,
 * who looks after it.
 */
export default createApp({
  features: [
    catalogModule,
    backlogPlugin,
    serviceRegistryPlugin,
    scoutsPlugin,
    templatesPlugin,
    handbookPlugin,
    documentationPlugin,
    searchPlugin,
    signalsPlugin,
    portalCatalogPlugin,
    portalCatalogGraphPlugin,
    portalApiDocsPlugin,
    portalOrgPlugin,
    portalUserSettingsPlugin,
    portalNotificationsPlugin,
    themeModule,
    translationsModule,
    signInModule,
    navModule,
    homeModule,
    settingsModule,
    fallbacksModule,
  ],
});
