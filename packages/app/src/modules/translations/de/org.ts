import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';

/** German texts of the pages of groups and people. */
export const orgMessages = createTranslationMessages({
  ref: orgTranslationRef,
  full: true,
  messages: {
    'groupProfileCard.groupNotFound': 'Diese Gruppe gibt es nicht',
    'groupProfileCard.editIconButtonTitle': 'Angaben bearbeiten',
    'groupProfileCard.refreshIconButtonTitle': 'Neu einlesen',
    'groupProfileCard.refreshIconButtonAriaLabel': 'Neu einlesen',
    'groupProfileCard.listItemTitle.entityRef': 'Kennung',
    'groupProfileCard.listItemTitle.email': 'E-Mail',
    'groupProfileCard.listItemTitle.parentGroup': 'Gehört zu',
    'groupProfileCard.listItemTitle.childGroups': 'Untergruppen',
    'membersListCard.cardLabel': 'Seite von {{memberName}}',
    'membersListCard.title': 'Mitglieder: {{groupName}}',
    'membersListCard.noMembersDescription':
      'Diese Gruppe hat keine Mitglieder.',
    'membersListCard.noSearchResult':
      'Zu „{{searchTerm}}“ gibt es kein Mitglied.',
    'membersListCard.aggregateMembersToggle.label': 'mit Untergruppen',
    'ownershipCard.title': 'Zuständig für',
    'ownershipCard.aggregateRelationsToggle.label':
      'auch mittelbare Zuständigkeit',
    'userProfileCard.userNotFound': 'Diese Person gibt es nicht',
    'userProfileCard.editIconButtonTitle': 'Angaben bearbeiten',
    'userProfileCard.listItemTitle.email': 'E-Mail',
    'userProfileCard.listItemTitle.memberOf': 'Mitglied von',
    'userProfileCard.moreGroupButtonTitle': '… weitere ({{number}})',
    'userProfileCard.allGroupDialog.title': 'Alle Gruppen: {{name}}',
    'userProfileCard.allGroupDialog.closeButtonTitle': 'Schließen',
  },
});
