import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** German texts of Backstage's settings. */
export const userSettingsMessages = createTranslationMessages({
  ref: userSettingsTranslationRef,
  full: true,
  messages: {
    'languageToggle.title': 'Sprache',
    'languageToggle.description': 'Sprache ändern',
    'languageToggle.select': 'Sprache {{language}} wählen',
    'themeToggle.title': 'Darstellung',
    'themeToggle.description': 'Helle oder dunkle Darstellung wählen',
    'themeToggle.select': '{{theme}} wählen',
    'themeToggle.selectAuto': 'Wie das System',
    'themeToggle.names.light': 'Hell',
    'themeToggle.names.dark': 'Dunkel',
    'themeToggle.names.auto': 'Wie das System',
    'signOutMenu.title': 'Abmelden',
    'signOutMenu.moreIconTitle': 'mehr',
    'pinToggle.title': 'Seitenleiste anheften',
    'pinToggle.description': 'Die Seitenleiste bleibt dann ausgeklappt',
    'pinToggle.switchTitles.unpin': 'Seitenleiste lösen',
    'pinToggle.switchTitles.pin': 'Seitenleiste anheften',
    'pinToggle.ariaLabelTitle': 'Seitenleiste anheften oder lösen',
    'identityCard.title': 'Kennung im Portal',
    'identityCard.noIdentityTitle': 'Keine Kennung im Portal',
    'identityCard.userEntity': 'Person',
    'identityCard.ownershipEntities': 'Gruppen',
    'defaultProviderSettings.description':
      'Meldet Sie für Zugriffe auf {{provider}} an',
    'emptyProviders.title': 'Keine weiteren Anmeldungen',
    'emptyProviders.description':
      'Es lassen sich weitere Anmeldedienste einrichten, mit denen Sie sich ausweisen können.',
    'emptyProviders.action.title':
      'Öffnen Sie app-config.yaml und ändern Sie, was hervorgehoben ist:',
    'emptyProviders.action.readMoreButtonTitle': 'Mehr dazu',
    'providerSettingsItem.title.signIn': 'Bei {{title}} anmelden',
    'providerSettingsItem.title.signOut': 'Von {{title}} abmelden',
    'providerSettingsItem.buttonTitle.signIn': 'Anmelden',
    'providerSettingsItem.buttonTitle.signOut': 'Abmelden',
    'authProviders.title': 'Verfügbare Anmeldedienste',
    'defaultSettingsPage.tabsTitle.general': 'Allgemein',
    'defaultSettingsPage.tabsTitle.authProviders': 'Anmeldedienste',
    'defaultSettingsPage.tabsTitle.featureFlags': 'Erprobung',
    'featureFlags.title': 'Erprobung',
    'featureFlags.description':
      'Bitte laden Sie die Seite neu, nachdem Sie etwas umgeschaltet haben',
    'featureFlags.emptyFlags.title': 'Nichts in der Erprobung',
    'featureFlags.emptyFlags.description':
      'Was erprobt wird, lässt sich hier einzeln ein- und ausschalten.',
    'featureFlags.emptyFlags.action.title':
      'So wird etwas zur Erprobung angemeldet:',
    'featureFlags.emptyFlags.action.readMoreButtonTitle': 'Mehr dazu',
    'featureFlags.filterTitle': 'Filtern',
    'featureFlags.clearFilter': 'Filter aufheben',
    'featureFlags.flagItem.title.disable': 'Ausschalten',
    'featureFlags.flagItem.title.enable': 'Einschalten',
    'featureFlags.flagItem.subtitle.registeredInApplication':
      'Vom Portal angemeldet',
    'featureFlags.flagItem.subtitle.registeredInPlugin':
      'Vom Baustein {{pluginId}} angemeldet',
    'settingsLayout.title': 'Einstellungen',
    sidebarTitle: 'Einstellungen',
    'profileCard.title': 'Person',
    'appearanceCard.title': 'Darstellung',
  },
});
