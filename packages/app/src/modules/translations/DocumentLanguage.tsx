import { useEffect } from 'react';
import { useLanguage } from '../../preferences/useLanguage';

/** Tells the browser, and with it screen readers and hyphenation, which language the page is in. */
export function DocumentLanguage() {
  const { language } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
