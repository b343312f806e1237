import { useText } from '../translations/useText';
import { relativeTime } from './relativeTime';
import { useLanguage } from './useLanguage';

/** Gives the function that says when something happened, seen from now. */
export function useRelativeTime(): (iso: string) => string {
  const t = useText();
  const language = useLanguage();
  return iso =>
    relativeTime(iso, Date.now(), { language, justNow: t('value.justNow') });
}
