import { createCssVariables } from './cssVariables';
import { ColorTokens } from './tokens';
import { typography } from './typography';

/** Rules for the bare page; Material UI's `CssBaseline` brings them. */
export function createGlobalStyles(tokens: ColorTokens) {
  return {
    html: { fontFamily: typography.fontFamily, scrollPaddingTop: 80 },
    body: {
      ...createCssVariables(tokens, typography.fontFamily),
      color: tokens.text,
      backgroundColor: tokens.surface,
      fontFamily: typography.fontFamily,
      fontSize: 16,
      lineHeight: 1.5,
    },
    'a:focus-visible, button:focus-visible, input[type="checkbox"]:focus-visible, input[type="radio"]:focus-visible, summary:focus-visible, [role="button"]:focus-visible, [role="tab"]:focus-visible':
      { outline: `3px solid ${tokens.focus}`, outlineOffset: 2 },
    'table, time': { fontVariantNumeric: 'tabular-nums' },
    // Backstage's entity pages, in line with the column of our own.
    'main > .bui-Container': {
      maxWidth: 1240 + 2 * 32,
      margin: '0 auto',
      padding: '0 32px 64px',
      '@media (max-width: 599.95px)': { padding: '0 16px 48px' },
    },
    // Whoever asked their system for less motion gets none.
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': {
        animationDuration: '0.01ms !important',
        animationIterationCount: '1 !important',
        transitionDuration: '0.01ms !important',
        scrollBehavior: 'auto !important',
      },
    },
  };
}
