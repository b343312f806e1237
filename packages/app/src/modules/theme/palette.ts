import { UnifiedThemeOptions, palettes } from '@backstage/theme';
import { ColorTokens } from './tokens';

/** What Material UI and Backstage's own components call our colours. */
export function createPalette(
  mode: 'light' | 'dark',
  tokens: ColorTokens,
): UnifiedThemeOptions['palette'] {
  const role = (main: string, soft: string) => ({
    main,
    light: soft,
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
      light: tokens.primarySoft,
      contrastText: tokens.onPrimary,
    },
    secondary: {
      main: tokens.primary,
      dark: tokens.primaryHover,
      light: tokens.primarySoft,
      contrastText: tokens.onPrimary,
    },
    success: role(tokens.success, tokens.successSoft),
    warning: role(tokens.warning, tokens.warningSoft),
    error: role(tokens.danger, tokens.dangerSoft),
    info: role(tokens.info, tokens.infoSoft),
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
