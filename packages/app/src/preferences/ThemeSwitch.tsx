import { useEffect, useState } from 'react';
import {
  appThemeApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ChoiceButtons } from './ChoiceButtons';
import { preferencesTranslationRef } from './translation';

const AUTO = 'auto';

/** Switches between light, dark and what the computer is set to. */
export function ThemeSwitch() {
  const themeApi = useApi(appThemeApiRef);
  const { t } = useTranslationRef(preferencesTranslationRef);
  const [active, setActive] = useState(() => themeApi.getActiveThemeId());
  useEffect(() => {
    const subscription = themeApi.activeThemeId$().subscribe(setActive);
    return () => subscription.unsubscribe();
  }, [themeApi]);
  return (
    <ChoiceButtons
      label={t('theme.label')}
      choices={[
        { id: 'light', label: t('theme.light') },
        { id: 'dark', label: t('theme.dark') },
        { id: AUTO, label: t('theme.auto') },
      ]}
      chosen={active ?? AUTO}
      onChoose={id => themeApi.setActiveThemeId(id === AUTO ? undefined : id)}
    />
  );
}
