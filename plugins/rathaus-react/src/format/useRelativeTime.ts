import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '../hooks/useLanguage';
import { rathausReactTranslationRef } from '../translation/ref';
import { relativeTime } from './relativeTime';

/** Gives the function that says when something happened, seen from now. */
export function useRelativeTime(): (iso: string) => string {
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const language = useLanguage();
  return iso =>
    relativeTime(iso, Date.now(), { language, justNow: t('time.justNow') });
}
