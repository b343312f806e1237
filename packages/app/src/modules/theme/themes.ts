import { createUnifiedTheme, genPageTheme } from '@backstage/theme';
import { createComponents } from './components';
import { createPalette } from './palette';
import { ColorTokens, darkTokens, lightTokens } from './tokens';
import { typography } from './typography';

function createTheme(mode: 'light' | 'dark', tokens: ColorTokens) {
  // Backstage colours page heads by kind of page; here all of them are quiet.
  const page = genPageTheme({
    colors: [tokens.surface, tokens.surface],
    shape: 'none',
    options: { fontColor: tokens.text },
  });
  return createUnifiedTheme({
    palette: createPalette(mode, tokens),
    typography,
    defaultPageTheme: 'home',
    pageTheme: { home: page },
    components: createComponents(tokens),
  });
}

/** The portal by day. */
export const lightTheme = createTheme('light', lightTokens);

/** The portal by night. */
export const darkTheme = createTheme('dark', darkTokens);
