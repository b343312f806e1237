import { UnifiedThemeOptions, palettes } from '@backstage/theme';
import { ColorTokens } from './tokens';

/** What Material UI and Backstage's own components call our colours. */
export function createPalette(
  mode: 'light' | 'dark',
  tokens: ColorTokens,
): UnifiedThemeOptions['palette'] {
  const role = (main: string) => ({
    main,
    light: main,
    dark: main,
    contrastText: tokens.surfaceRaised,
  });
  return {
    ...palettes[mode],
    type: mode,
    mode,
    background: { default: tokens.surface, paper: tokens.surfaceRaised },
    text: {
      primary: tokens.text,
      secondary: tokens.textQuiet,
      disabled: tokens.textQuiet,
      hint: tokens.textQuiet,
    },
    divider: tokens.border,
    primary: {
      main: tokens.primary,
      dark: tokens.primaryHover,
      light: tokens.primary,
      contrastText: tokens.onPrimary,
    },
    secondary: {
      main: tokens.primary,
      dark: tokens.primaryHover,
      light: tokens.primary,
      contrastText: tokens.onPrimary,
    },
    success: role(tokens.success),
    warning: role(tokens.warning),
    error: role(tokens.danger),
    info: role(tokens.info),
    status: {
      ok: tokens.success,
      warning: tokens.warning,
      error: tokens.danger,
      running: tokens.info,
      pending: tokens.warning,
      aborted: tokens.textQuiet,
    },
    banner: {
      info: tokens.infoSoft,
      error: tokens.dangerSoft,
      warning: tokens.warningSoft,
      text: tokens.text,
      link: tokens.primary,
      closeButtonColor: tokens.text,
    },
    border: tokens.border,
    textContrast: tokens.text,
    textVerySubtle: tokens.border,
    textSubtle: tokens.textQuiet,
    highlight: tokens.warningSoft,
    errorBackground: tokens.dangerSoft,
    warningBackground: tokens.warningSoft,
    infoBackground: tokens.infoSoft,
    errorText: tokens.danger,
    infoText: tokens.info,
    warningText: tokens.warning,
    link: tokens.primary,
    linkHover: tokens.primaryHover,
    gold: tokens.accent,
    tabbar: { indicator: tokens.primary },
  };
}
