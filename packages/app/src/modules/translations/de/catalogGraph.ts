import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';

/** German texts of the picture of relations. */
export const catalogGraphMessages = createTranslationMessages({
  ref: catalogGraphTranslationRef,
  full: true,
  messages: {
    'catalogGraphCard.title': 'Zusammenhänge',
    'catalogGraphCard.deepLinkTitle': 'Großes Schaubild öffnen',
    'catalogGraphPage.title': 'Zusammenhänge',
    'catalogGraphPage.filterToggleButtonTitle': 'Filter',
    'catalogGraphPage.supportButtonDescription':
      'Hier sehen Sie, was im Katalog womit zusammenhängt.',
    'catalogGraphPage.simplifiedSwitchLabel': 'Vereinfacht',
    'catalogGraphPage.mergeRelationsSwitchLabel': 'Beziehungen zusammenfassen',
    'catalogGraphPage.zoomOutDescription':
      'Mit zwei Fingern oder dem Mausrad bewegen und vergrößern. Klicken rückt einen Eintrag in die Mitte, Klicken mit Umschalttaste öffnet ihn.',
    'catalogGraphPage.curveFilter.title': 'Linien',
    'catalogGraphPage.curveFilter.curveMonotoneX': 'geschwungen',
    'catalogGraphPage.curveFilter.curveStepBefore': 'eckig',
    'catalogGraphPage.directionFilter.title': 'Richtung',
    'catalogGraphPage.directionFilter.leftToRight': 'von links nach rechts',
    'catalogGraphPage.directionFilter.rightToLeft': 'von rechts nach links',
    'catalogGraphPage.directionFilter.topToBottom': 'von oben nach unten',
    'catalogGraphPage.directionFilter.bottomToTop': 'von unten nach oben',
    'catalogGraphPage.maxDepthFilter.title': 'Höchstens so viele Schritte',
    'catalogGraphPage.maxDepthFilter.inputPlaceholder': '∞ unbegrenzt',
    'catalogGraphPage.maxDepthFilter.clearButtonAriaLabel':
      'Begrenzung aufheben',
    'catalogGraphPage.selectedKindsFilter.title': 'Arten',
    'catalogGraphPage.selectedRelationsFilter.title': 'Beziehungen',
  },
});
