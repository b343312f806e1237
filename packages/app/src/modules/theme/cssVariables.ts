import { ColorTokens } from './tokens';

function tone(name: string, strong: string, soft: string, ground: string) {
  return {
    [`--bui-${name}-bg`]: strong,
    [`--bui-${name}-bg-hover`]: strong,
    [`--bui-${name}-fg`]: ground,
    [`--bui-${name}-border`]: strong,
    [`--bui-${name}-bg-subdued`]: soft,
    [`--bui-${name}-bg-subdued-hover`]: soft,
    [`--bui-${name}-fg-subdued`]: strong,
  };
}

/**
 * The colours as CSS custom properties: the names that Backstage UI's components read (`--bui-…`), and `--rathaus-…`
 * for roles that neither it nor Material UI knows.
 */
export function createCssVariables(
  tokens: ColorTokens,
  fontFamily: string,
): Record<string, string> {
  return {
    '--rathaus-band': tokens.band,
    '--rathaus-on-band': tokens.onBand,
    '--rathaus-accent': tokens.accent,
    '--rathaus-accent-on-band': tokens.accentOnBand,
    '--rathaus-primary-soft': tokens.primarySoft,
    '--rathaus-on-primary-soft': tokens.onPrimarySoft,
    '--rathaus-surface-sunken': tokens.surfaceSunken,
    '--bui-font-regular': fontFamily,
    '--bui-font-size-1': '0.875rem',
    '--bui-font-size-2': '0.875rem',
    '--bui-font-size-3': '1rem',
    '--bui-font-size-4': '1rem',
    '--bui-font-size-5': '1.125rem',
    '--bui-font-size-6': '1.375rem',
    '--bui-font-size-7': '1.75rem',
    '--bui-font-size-8': '1.75rem',
    '--bui-ring': tokens.focus,
    '--bui-bg-app': tokens.surface,
    '--bui-bg-neutral-1': tokens.surfaceRaised,
    '--bui-bg-neutral-2': tokens.surface,
    '--bui-bg-neutral-3': tokens.surfaceSunken,
    '--bui-bg-neutral-4': tokens.surfaceSunken,
    '--bui-fg-primary': tokens.text,
    '--bui-fg-secondary': tokens.textQuiet,
    '--bui-fg-disabled': tokens.textQuiet,
    '--bui-fg-positive': tokens.success,
    '--bui-fg-negative': tokens.danger,
    '--bui-fg-warning': tokens.warning,
    '--bui-fg-announcement': tokens.info,
    '--bui-border-1': tokens.border,
    '--bui-border-2': tokens.borderStrong,
    '--bui-accent-bg': tokens.primary,
    '--bui-accent-bg-hover': tokens.primaryHover,
    '--bui-accent-fg': tokens.onPrimary,
    ...tone(
      'positive',
      tokens.success,
      tokens.successSoft,
      tokens.surfaceRaised,
    ),
    ...tone(
      'warning',
      tokens.warning,
      tokens.warningSoft,
      tokens.surfaceRaised,
    ),
    ...tone('negative', tokens.danger, tokens.dangerSoft, tokens.surfaceRaised),
    ...tone('announcement', tokens.info, tokens.infoSoft, tokens.surfaceRaised),
  };
}
