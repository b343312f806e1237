import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { createTranslationMessages } from '@backstage/frontend-plugin-api';

/** German texts of Backstage's shared components. */
export const coreComponentsMessages = createTranslationMessages({
  ref: coreComponentsTranslationRef,
  full: true,
  messages: {
    'signIn.title': 'Anmelden',
    'signIn.loginFailed': 'Die Anmeldung hat nicht geklappt',
    'signIn.customProvider.title': 'Eigene Kennung',
    'signIn.customProvider.subtitle':
      'Geben Sie Ihre Kennung und Zugangsdaten ein.\n Diese Auswahl wird nicht gespeichert.',
    'signIn.customProvider.userId': 'Kennung',
    'signIn.customProvider.tokenInvalid':
      'Das ist kein gültiges Token (OpenID Connect JWT)',
    'signIn.customProvider.continue': 'Weiter',
    'signIn.customProvider.idToken': 'ID-Token (freiwillig)',
    'signIn.guestProvider.title': 'Gast',
    'signIn.guestProvider.subtitle':
      'Als Gast eintreten.\n Ihre Identität ist dann nicht bestätigt; manches steht Ihnen deshalb nicht offen.',
    'signIn.guestProvider.enter': 'Eintreten',
    skipToContent: 'Zum Inhalt springen',
    'copyTextButton.tooltipText': 'Text in die Zwischenablage kopiert',
    'simpleStepper.reset': 'Von vorn beginnen',
    'simpleStepper.finish': 'Abschließen',
    'simpleStepper.next': 'Weiter',
    'simpleStepper.skip': 'Überspringen',
    'simpleStepper.back': 'Zurück',
    'errorPage.subtitle': 'Fehler {{status}}: {{statusMessage}}',
    'errorPage.title': 'Hier ist etwas schiefgegangen',
    'errorPage.goBack': 'Zurück',
    'errorPage.showMoreDetails': 'Mehr Einzelheiten',
    'errorPage.showLessDetails': 'Weniger Einzelheiten',
    'emptyState.missingAnnotation.title': 'Eine Angabe fehlt',
    'emptyState.missingAnnotation.actionTitle':
      'Ergänzen Sie in der YAML-Datei des Eintrags die Angabe (Annotation), die im Beispiel hervorgehoben ist:',
    'emptyState.missingAnnotation.readMore': 'Mehr dazu',
    'supportConfig.default.title': 'Keine Hilfe eingerichtet',
    'supportConfig.default.linkTitle':
      'Ergänzen Sie `app.support` in der Konfiguration',
    'errorBoundary.title': 'Bitte wenden Sie sich an {{slackChannel}}.',
    'oauthRequestDialog.title': 'Anmeldung nötig',
    'oauthRequestDialog.authRedirectTitle':
      'Sie werden zur Anmeldung weitergeleitet.',
    'oauthRequestDialog.login': 'Anmelden',
    'oauthRequestDialog.rejectAll': 'Alle ablehnen',
    'oauthRequestDialog.message':
      'Melden Sie sich an, damit {{appTitle}} auf {{provider}} zugreifen darf.',
    'supportButton.title': 'Hilfe',
    'supportButton.close': 'Schließen',
    'table.filter.title': 'Filter',
    'table.filter.clearAll': 'Alle zurücksetzen',
    'table.filter.placeholder': 'Alle Ergebnisse',
    'table.body.emptyDataSourceMessage': 'Nichts vorhanden',
    'table.pagination.firstTooltip': 'Erste Seite',
    'table.pagination.labelDisplayedRows': '{from}–{to} von {count}',
    'table.pagination.labelRowsSelect': 'Zeilen',
    'table.pagination.lastTooltip': 'Letzte Seite',
    'table.pagination.nextTooltip': 'Nächste Seite',
    'table.pagination.previousTooltip': 'Vorige Seite',
    'table.toolbar.search': 'Filtern',
    'table.header.actions': 'Aktionen',
    'alertDisplay.message_one': '({{ count }} neuere Meldung)',
    'alertDisplay.message_other': '({{ count }} neuere Meldungen)',
    'autoLogout.stillTherePrompt.title':
      'Sie werden abgemeldet, weil Sie länger nichts getan haben',
    'autoLogout.stillTherePrompt.buttonText': 'Angemeldet bleiben',
    'dependencyGraph.fullscreenTooltip': 'Ganzer Bildschirm ein oder aus',
    'proxiedSignInPage.title':
      'Sie sind offenbar nicht angemeldet. Bitte laden Sie die Seite neu.',
    'logViewer.downloadBtn.tooltip': 'Protokoll herunterladen',
    'logViewer.copyBtn.tooltip': 'Protokoll in die Zwischenablage kopieren',
    'logViewer.searchField.placeholder': 'Suchen',
  },
});
