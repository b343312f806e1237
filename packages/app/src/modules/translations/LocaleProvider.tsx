import { ReactNode } from 'react';
import { I18nProvider } from 'react-aria';
import { useLanguage } from '../../preferences/useLanguage';

/** Locale of each language of the portal; English keeps to European dates. */
const LOCALES: Record<string, string> = { de: 'de-DE', en: 'en-GB' };

/** Lets Backstage UI's components (messages, tables, pickers) speak the portal's language instead of the browser's. */
export function LocaleProvider(props: { children?: ReactNode }) {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={LOCALES[language] ?? language}>
      {props.children}
    </I18nProvider>
  );
}
