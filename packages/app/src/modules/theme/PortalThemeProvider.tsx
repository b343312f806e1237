import { ReactNode } from 'react';
import { UnifiedThemeProvider } from '@backstage/theme';
import CssBaseline from '@material-ui/core/CssBaseline';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-700.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-ext-600.css';
import '@fontsource/source-sans-3/latin-ext-700.css';
import { useThemeChoice } from '../../preferences/useThemeChoice';
import { LocaleProvider } from '../translations/LocaleProvider';
import { darkTheme, lightTheme } from './themes';

/**
 * Brings the portal's looks and type to the components and to the bare page. It is also the outermost place that the
 * app offers, around its messages, too; so it sets the locale.
 *
 * One provider serves both themes and finds out by itself which one holds. With a provider for each, as Backstage
 * does it, a switch takes down the whole page and builds it anew: whatever somebody has typed is gone.
 */
export function PortalThemeProvider(props: { children?: ReactNode }) {
  const { chosen } = useThemeChoice();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', {
    noSsr: true,
  });
  const dark = chosen ? chosen === 'dark' : prefersDark;
  return (
    <UnifiedThemeProvider
      theme={dark ? darkTheme : lightTheme}
      themeName="rathaus"
    >
      <CssBaseline />
      <LocaleProvider>{props.children}</LocaleProvider>
    </UnifiedThemeProvider>
  );
}
