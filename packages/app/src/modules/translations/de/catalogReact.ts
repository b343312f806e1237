import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';

/** German texts of the catalog's shared components. */
export const catalogReactMessages = createTranslationMessages({
  ref: catalogReactTranslationRef,
  full: true,
  messages: {
    'catalogFilter.title': 'Filter',
    'catalogFilter.buttonTitle': 'Filter',
    'entityKindPicker.title': 'Art',
    'entityKindPicker.errorMessage': 'Die Arten konnten nicht geladen werden',
    'entityLifecyclePicker.title': 'Stand',
    'entityNamespacePicker.title': 'Namensraum',
    'entityOwnerPicker.title': 'Zuständig',
    'entityProcessingStatusPicker.title': 'Zustand der Verarbeitung',
    'entityTagPicker.title': 'Schlagwörter',
    'entityPeekAheadPopover.title':
      'Öffnen Sie den Eintrag, um alle Schlagwörter zu sehen.',
    'entityPeekAheadPopover.emailCardAction.title':
      'E-Mail an {{email}} schreiben',
    'entityPeekAheadPopover.emailCardAction.subTitle': 'an {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': 'E-Mail schreiben',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': 'Anzeigen',
    'entityPeekAheadPopover.entityCardActionsTitle': 'Einzelheiten anzeigen',
    'entitySearchBar.placeholder': 'Suchen',
    'entityTypePicker.title': 'Typ',
    'entityTypePicker.errorMessage': 'Die Typen konnten nicht geladen werden',
    'entityTypePicker.optionAllTitle': 'alle',
    'favoriteEntity.addToFavorites': 'Zu den Favoriten',
    'favoriteEntity.removeFromFavorites': 'Aus den Favoriten entfernen',
    'inspectEntityDialog.title': 'Technische Angaben',
    'inspectEntityDialog.closeButtonTitle': 'Schließen',
    'inspectEntityDialog.ancestryPage.title': 'Herkunft',
    'inspectEntityDialog.ancestryPage.description':
      'Hier steht, woraus dieser Eintrag entstanden ist: die Kette der Einträge, aus denen {{processorsLink}} schließlich diesen erzeugt haben. Mit den Beziehungen zwischen Einträgen hat das nichts zu tun.',
    'inspectEntityDialog.ancestryPage.processorsLink':
      'die Verarbeitungsschritte',
    'inspectEntityDialog.colocatedPage.title': 'Gleiche Quelle',
    'inspectEntityDialog.colocatedPage.description':
      'Diese Einträge stammen aus derselben Quelle (zum Beispiel derselben YAML-Datei) oder demselben Ursprung (zum Beispiel der angemeldeten Adresse).',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      'Zu diesem Eintrag ist keine Quelle bekannt.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      'Aus dieser Quelle kommt kein anderer Eintrag.',
    'inspectEntityDialog.colocatedPage.locationHeader': 'Aus derselben Quelle',
    'inspectEntityDialog.colocatedPage.originHeader': 'Aus demselben Ursprung',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel':
      'Einträge aus derselben Quelle',
    'inspectEntityDialog.jsonPage.title': 'Eintrag als JSON',
    'inspectEntityDialog.jsonPage.description':
      'So liefert der Katalog die Daten des Eintrags, als JSON.',
    'inspectEntityDialog.overviewPage.title': 'Überblick',
    'inspectEntityDialog.overviewPage.relation.title': 'Beziehungen',
    'inspectEntityDialog.overviewPage.status.title': 'Zustand',
    'inspectEntityDialog.overviewPage.identity.title': 'Kennung',
    'inspectEntityDialog.overviewPage.metadata.title': 'Angaben',
    'inspectEntityDialog.overviewPage.annotations': 'Annotationen',
    'inspectEntityDialog.overviewPage.labels': 'Kennzeichen',
    'inspectEntityDialog.overviewPage.tags': 'Schlagwörter',
    'inspectEntityDialog.overviewPage.copyAriaLabel': '{{label}} kopieren',
    'inspectEntityDialog.overviewPage.copiedStatus': 'Kopiert',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': 'Mehr dazu',
    'inspectEntityDialog.yamlPage.title': 'Eintrag als YAML',
    'inspectEntityDialog.yamlPage.description':
      'So liefert der Katalog die Daten des Eintrags, als YAML.',
    'inspectEntityDialog.tabNames.overview': 'Überblick',
    'inspectEntityDialog.tabNames.ancestry': 'Herkunft',
    'inspectEntityDialog.tabNames.colocated': 'Gleiche Quelle',
    'inspectEntityDialog.tabNames.json': 'Rohes JSON',
    'inspectEntityDialog.tabNames.yaml': 'Rohes YAML',
    'inspectEntityDialog.tabsAriaLabel': 'Technische Ansichten',
    'unregisterEntityDialog.title':
      'Möchten Sie diesen Eintrag wirklich aus dem Katalog nehmen?',
    'unregisterEntityDialog.cancelButtonTitle': 'Abbrechen',
    'unregisterEntityDialog.deleteButtonTitle': 'Eintrag löschen',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      'Der Eintrag {{entityName}} ist gelöscht.',
    'unregisterEntityDialog.bootstrapState.title':
      'Dieser Eintrag lässt sich nicht herausnehmen, weil er aus der festen Konfiguration stammt (Quelle „{{location}}“). Halten Sie das für einen Irrtum, wenden Sie sich bitte an die Verwaltung von {{appTitle}}.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      'Sie können den Eintrag selbst aus dem Katalog löschen. Tun Sie das nur, wenn die Datei, aus der er stammt, gelöscht oder verschoben ist. Sonst erscheint er beim nächsten Einlesen wieder.',
    'unregisterEntityDialog.bootstrapState.advancedOptions':
      'Weitere Möglichkeiten',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      'Dieser Eintrag stammt offenbar aus keiner angemeldeten Quelle. Sie können ihn deshalb nur ganz löschen.',
    'unregisterEntityDialog.unregisterState.title':
      'Diese Einträge werden aus dem Katalog genommen:',
    'unregisterEntityDialog.unregisterState.subTitle':
      'Sie stammen aus dieser Quelle:',
    'unregisterEntityDialog.unregisterState.description':
      'Rückgängig machen Sie es, indem Sie den Eintrag in {{appTitle}} neu anmelden.',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      'Quelle abmelden',
    'unregisterEntityDialog.unregisterState.advancedOptions':
      'Weitere Möglichkeiten',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      'Sie können auch nur den Eintrag selbst aus dem Katalog löschen. Tun Sie das nur, wenn die Datei, aus der er stammt, gelöscht oder verschoben ist. Sonst erscheint er beim nächsten Einlesen wieder.',
    'unregisterEntityDialog.errorStateTitle':
      'Interner Fehler: unbekannter Zustand',
    'userListPicker.defaultOrgName': 'Rathaus',
    'userListPicker.personalFilter.title': 'Persönlich',
    'userListPicker.personalFilter.ownedLabel': 'Von mir betreut',
    'userListPicker.personalFilter.starredLabel': 'Favoriten',
    'userListPicker.orgFilterAllLabel': 'Alle',
    'entityTableColumnTitle.name': 'Name',
    'entityTableColumnTitle.system': 'System',
    'entityTableColumnTitle.owner': 'Zuständig',
    'entityTableColumnTitle.type': 'Typ',
    'entityTableColumnTitle.lifecycle': 'Stand',
    'entityTableColumnTitle.namespace': 'Namensraum',
    'entityTableColumnTitle.description': 'Beschreibung',
    'entityTableColumnTitle.tags': 'Schlagwörter',
    'entityTableColumnTitle.targets': 'Ziele',
    'entityTableColumnTitle.title': 'Titel',
    'entityTableColumnTitle.label': 'Kennzeichen',
    'entityTableColumnTitle.domain': 'Domäne',
    'entityRelationCard.emptyHelpLinkTitle': 'So ändern Sie das.',
    'missingAnnotationEmptyState.title': 'Eine Angabe fehlt',
    'missingAnnotationEmptyState.readMore': 'Mehr dazu',
    'missingAnnotationEmptyState.annotationYaml':
      'Ergänzen Sie in der YAML-Datei ({{entityKind}}) die Annotation, die im Beispiel hervorgehoben ist:',
    'missingAnnotationEmptyState.generateDescription_one':
      'Die Annotation {{annotations}} fehlt. Damit Sie dieses Werkzeug nutzen können, muss sie bei {{entityKind}} stehen.',
    'missingAnnotationEmptyState.generateDescription_other':
      'Die Annotationen {{annotations}} fehlen. Damit Sie dieses Werkzeug nutzen können, müssen sie bei {{entityKind}} stehen.',
  },
});
