import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ChoiceButtons } from './ChoiceButtons';
import { preferencesTranslationRef } from './translation';
import { useThemeChoice } from './useThemeChoice';

const AUTO = 'auto';

/** Switches between light, dark and what the computer is set to. */
export function ThemeSwitch() {
  const { t } = useTranslationRef(preferencesTranslationRef);
  const { chosen, choose } = useThemeChoice();
  return (
    <ChoiceButtons
      label={t('theme.label')}
      choices={[
        { id: 'light', label: t('theme.light') },
        { id: 'dark', label: t('theme.dark') },
        { id: AUTO, label: t('theme.auto') },
      ]}
      chosen={chosen ?? AUTO}
      onChoose={id => choose(id === AUTO ? undefined : id)}
    />
  );
}
