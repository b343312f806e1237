import { useEffect } from 'react';

const DEFAULT_APP_TITLE = 'Rathaus-Portal';

/**
 * Sets the title of the browser tab to "page · portal".
 *
 * @param pageTitle - without the portal's name; nothing happens while it is unknown
 * @param appTitle - the portal's name, "Rathaus-Portal" when not given
 */
export function useDocumentTitle(
  pageTitle: string | undefined,
  appTitle: string = DEFAULT_APP_TITLE,
): void {
  useEffect(() => {
    if (pageTitle) {
      document.title =
        pageTitle === appTitle ? appTitle : `${pageTitle} · ${appTitle}`;
    }
  }, [pageTitle, appTitle]);
}
