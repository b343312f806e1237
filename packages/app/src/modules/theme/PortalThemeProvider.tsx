import { ReactNode } from 'react';
import { UnifiedTheme, UnifiedThemeProvider } from '@backstage/theme';
import CssBaseline from '@material-ui/core/CssBaseline';
import { LocaleProvider } from '../translations/LocaleProvider';
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-700.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-ext-600.css';
import '@fontsource/source-sans-3/latin-ext-700.css';

/** Properties of {@link PortalThemeProvider}. */
export interface PortalThemeProviderProps {
  theme: UnifiedTheme;
  children?: ReactNode;
}

/**
 * Brings one of the portal's themes and its type to the components and to the bare page. It is also the outermost
 * place that the app offers, around its messages, too; so it sets the locale.
 */
export function PortalThemeProvider(props: PortalThemeProviderProps) {
  return (
    <UnifiedThemeProvider theme={props.theme} themeName="rathaus">
      <CssBaseline />
      <LocaleProvider>{props.children}</LocaleProvider>
    </UnifiedThemeProvider>
  );
}
