import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ChoiceButtons } from './ChoiceButtons';
import { preferencesTranslationRef } from './translation';
import { useLanguage } from './useLanguage';

/** What a language calls itself. */
function nameOf(language: string): string {
  return (
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ??
    language
  );
}

/** Switches the portal's language; every language is written in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslationRef(preferencesTranslationRef);
  const { language, languages, setLanguage } = useLanguage();
  return (
    <ChoiceButtons
      label={t('language.label')}
      choices={languages.map(id => ({ id, label: nameOf(id), lang: id }))}
      chosen={language}
      onChoose={setLanguage}
    />
  );
}
