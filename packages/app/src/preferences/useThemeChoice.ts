import { useEffect, useState } from 'react';
import { appThemeApiRef, useApi } from '@backstage/frontend-plugin-api';

/** The theme that somebody has chosen, `undefined` for what the computer is set to, and a way to choose. */
export function useThemeChoice() {
  const themeApi = useApi(appThemeApiRef);
  const [chosen, setChosen] = useState(() => themeApi.getActiveThemeId());
  useEffect(() => {
    const subscription = themeApi.activeThemeId$().subscribe(setChosen);
    return () => subscription.unsubscribe();
  }, [themeApi]);
  return {
    chosen,
    choose: (id: string | undefined) => themeApi.setActiveThemeId(id),
  };
}
