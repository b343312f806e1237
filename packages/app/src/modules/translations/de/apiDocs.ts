import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs/alpha';

/** German texts of the pages about interfaces. */
export const apiDocsMessages = createTranslationMessages({
  ref: apiDocsTranslationRef,
  full: true,
  messages: {
    'apiDefinitionCard.error.title':
      'Die Schnittstelle konnte nicht geladen werden',
    'apiDefinitionCard.rawButtonTitle': 'Rohtext',
    'apiDefinitionDialog.closeButtonTitle': 'Schließen',
    'apiDefinitionDialog.tabsAriaLabel':
      'Ansichten der Schnittstellenbeschreibung',
    'apiDefinitionDialog.toggleButtonAriaLabel':
      'Schnittstellenbeschreibung ein- oder ausblenden',
    'apiDefinitionDialog.rawButtonTitle': 'Rohtext',
    'defaultApiExplorerPage.title': 'Schnittstellen',
    'defaultApiExplorerPage.subtitle': 'Schnittstellen {{orgName}}',
    'defaultApiExplorerPage.pageTitleOverride': 'Schnittstellen',
    'defaultApiExplorerPage.createButtonTitle':
      'Vorhandene Schnittstelle eintragen',
    'defaultApiExplorerPage.supportButtonTitle': 'Alle Schnittstellen',
    'consumedApisCard.title': 'Genutzte Schnittstellen',
    'consumedApisCard.error.title':
      'Die Schnittstellen konnten nicht geladen werden',
    'consumedApisCard.emptyContent.title':
      'Hier wird keine Schnittstelle genutzt ({{entity}}).',
    'hasApisCard.title': 'Schnittstellen',
    'hasApisCard.error.title':
      'Die Schnittstellen konnten nicht geladen werden',
    'hasApisCard.emptyContent.title':
      'Hier gibt es keine Schnittstellen ({{entity}}).',
    'providedApisCard.title': 'Angebotene Schnittstellen',
    'providedApisCard.error.title':
      'Die Schnittstellen konnten nicht geladen werden',
    'providedApisCard.emptyContent.title':
      'Hier wird keine Schnittstelle angeboten ({{entity}}).',
    'apiEntityColumns.typeTitle': 'Typ',
    'apiEntityColumns.apiDefinitionTitle': 'Beschreibung der Schnittstelle',
    'consumingComponentsCard.title': 'Wird genutzt von',
    'consumingComponentsCard.error.title':
      'Die Komponenten konnten nicht geladen werden',
    'consumingComponentsCard.emptyContent.title':
      'Keine Komponente nutzt diese Schnittstelle.',
    'providingComponentsCard.title': 'Wird angeboten von',
    'providingComponentsCard.error.title':
      'Die Komponenten konnten nicht geladen werden',
    'providingComponentsCard.emptyContent.title':
      'Keine Komponente bietet diese Schnittstelle an.',
    apisCardHelpLinkTitle: 'So ändern Sie das.',
  },
});
