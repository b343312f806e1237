import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs/alpha';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
import { z } from 'zod';
import { preferencesTranslationRef } from '../../preferences/translation';
import preferencesDe from '../../preferences/translation.de';
import { catalogPagesTranslationRef } from '../catalog/translation';
import catalogPagesDe from '../catalog/translation.de';
import { notificationsTranslationRef } from '../notifications/translation';
import notificationsDe from '../notifications/translation.de';
import { homeTranslationRef } from '../home/translation';
import homeDe from '../home/translation.de';
import { navTranslationRef } from '../nav/translation';
import navDe from '../nav/translation.de';
import { settingsTranslationRef } from '../settings/translation';
import settingsDe from '../settings/translation.de';
import { signInTranslationRef } from '../signIn/translation';
import signInDe from '../signIn/translation.de';
import { apiDocsMessages } from './de/apiDocs';
import { catalogMessages } from './de/catalog';
import { catalogGraphMessages } from './de/catalogGraph';
import { catalogReactMessages } from './de/catalogReact';
import { coreComponentsMessages } from './de/coreComponents';
import { orgMessages } from './de/org';
import { userSettingsMessages } from './de/userSettings';
import { germanMessages } from './germanMessages';

/** Words that are the same in both languages. */
const SAME_IN_BOTH = new Set([
  'Digital Scout',
  'Digital Scouts',
  'Filter',
  'Import',
  'Name',
  'Person',
  'System',
]);

/** A ref keeps its English messages behind a method that its public type leaves out. */
function englishOf(ref: object): Record<string, string> {
  if (
    'getDefaultMessages' in ref &&
    typeof ref.getDefaultMessages === 'function'
  ) {
    return z.record(z.string(), z.string()).parse(ref.getDefaultMessages());
  }
  throw new Error('Translation refs no longer have getDefaultMessages()');
}

const cases: Array<
  [id: string, ref: object, german: Record<string, string | null>]
> = [
  [
    'core-components',
    coreComponentsTranslationRef,
    coreComponentsMessages.messages,
  ],
  ['catalog', catalogTranslationRef, catalogMessages.messages],
  ['catalog-react', catalogReactTranslationRef, catalogReactMessages.messages],
  ['catalog-graph', catalogGraphTranslationRef, catalogGraphMessages.messages],
  ['api-docs', apiDocsTranslationRef, apiDocsMessages.messages],
  ['org', orgTranslationRef, orgMessages.messages],
  ['user-settings', userSettingsTranslationRef, userSettingsMessages.messages],
  ['preferences', preferencesTranslationRef, preferencesDe],
  ['nav', navTranslationRef, navDe],
  ['home', homeTranslationRef, homeDe],
  ['settings', settingsTranslationRef, settingsDe],
  ['sign-in', signInTranslationRef, signInDe],
  ['catalog pages', catalogPagesTranslationRef, catalogPagesDe],
  ['messages', notificationsTranslationRef, notificationsDe],
];

const placeholders = (text: string) =>
  (text.match(/\{\{?\s*\w+\s*\}?\}/g) ?? [])
    .map(placeholder => placeholder.replace(/\s/g, ''))
    .sort();

describe.each(cases)('German of %s', (_id, ref, german) => {
  const english = englishOf(ref);

  it('has every message', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(german).filter(key => !german[key]?.trim())).toEqual([]);
  });

  it('is German', () => {
    const untranslated = Object.keys(english).filter(
      key => german[key] === english[key] && !SAME_IN_BOTH.has(english[key]),
    );
    expect(untranslated).toEqual([]);
  });

  it('fills in what the English text fills in', () => {
    for (const key of Object.keys(english)) {
      expect([key, ...placeholders(german[key] ?? '')]).toEqual([
        key,
        ...placeholders(english[key]),
      ]);
    }
  });
});

it('is registered for every core plugin', () => {
  expect(Object.keys(germanMessages).sort()).toEqual(
    [
      'api-docs',
      'catalog',
      'catalog-graph',
      'catalog-react',
      'core-components',
      'org',
      'user-settings',
    ].sort(),
  );
});
