import { useEffect, useState } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';

/** The portal's language, as ISO 639 code, what else there is, and a way to change it. */
export function useLanguage() {
  const languageApi = useApi(appLanguageApiRef);
  const [language, setLanguage] = useState(
    () => languageApi.getLanguage().language,
  );
  useEffect(() => {
    const subscription = languageApi
      .language$()
      .subscribe(next => setLanguage(next.language));
    return () => subscription.unsubscribe();
  }, [languageApi]);
  return {
    language,
    languages: languageApi.getAvailableLanguages().languages,
    setLanguage: (next: string) => languageApi.setLanguage(next),
  };
}
