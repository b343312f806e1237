import { useMemo, useSyncExternalStore } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';

/** The language of the screen as a BCP 47 tag (`de`, `en`), for dates and durations. */
export function useLanguage(): string {
  const api = useApi(appLanguageApiRef);
  const store = useMemo(
    () => ({
      subscribe: (onChange: () => void) => {
        const subscription = api.language$().subscribe(onChange);
        return () => subscription.unsubscribe();
      },
      read: () => api.getLanguage().language,
    }),
    [api],
  );
  return useSyncExternalStore(store.subscribe, store.read);
}
