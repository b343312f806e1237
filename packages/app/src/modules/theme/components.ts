import { UnifiedThemeOptions } from '@backstage/theme';
import { createGlobalStyles } from './globalStyles';
import { ColorTokens } from './tokens';

const NO_MOTION = '@media (prefers-reduced-motion: reduce)';

/**
 * How Material UI's components look here. It starts from Backstage's defaults and takes back their small print,
 * striped tables and spaced-out tabs.
 */
export function createComponents(
  tokens: ColorTokens,
): UnifiedThemeOptions['components'] {
  const field = {
    borderRadius: 6,
    backgroundColor: tokens.surfaceRaised,
    '& .MuiOutlinedInput-notchedOutline': {
      top: 0,
      borderColor: tokens.borderStrong,
      '& legend': { display: 'none' },
    },
  };
  return {
    MuiCssBaseline: { styleOverrides: createGlobalStyles(tokens) },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 44,
          padding: '8px 20px',
          borderRadius: 6,
          transition: 'background-color 120ms',
          [NO_MOTION]: { transition: 'none' },
        },
        sizeSmall: { minHeight: 36, padding: '4px 12px', fontSize: 15 },
        outlined: {
          padding: '7px 20px',
          borderColor: tokens.borderStrong,
          backgroundColor: tokens.surfaceRaised,
        },
        text: { padding: '8px 12px' },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: { color: tokens.textQuiet, padding: 10 },
        sizeSmall: { padding: 8 },
      },
    },
    MuiPaper: {
      styleOverrides: {
        root: { backgroundImage: 'unset' },
        rounded: { borderRadius: 8 },
        outlined: { borderColor: tokens.border },
        elevation1: {
          boxShadow: 'none',
          border: `1px solid ${tokens.border}`,
        },
        elevation2: {
          boxShadow: 'none',
          border: `1px solid ${tokens.border}`,
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: field,
        input: { padding: '11px 14px', height: '1.5em' },
        multiline: { padding: '11px 14px' },
        inputMultiline: { padding: 0 },
      },
    },
    MuiInputBase: {
      styleOverrides: {
        root: { fontSize: 16 },
        input: { '&::placeholder': { color: tokens.textQuiet, opacity: 1 } },
      },
    },
    // Labels stand above their fields, where they stay readable while somebody types, and not in a gap of the frame.
    MuiInputLabel: {
      defaultProps: { shrink: true, disableAnimation: true },
      styleOverrides: {
        outlined: {
          position: 'static',
          transform: 'none !important',
          marginBottom: 4,
          fontSize: 16,
          fontWeight: 600,
          lineHeight: 1.5,
          color: tokens.text,
        },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: 15 } } },
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&:nth-of-type(odd)': { backgroundColor: 'transparent' },
          '&:not(:last-child) > *': {
            borderBottom: `1px solid ${tokens.border}`,
          },
        },
        head: { backgroundColor: tokens.surfaceSunken },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '12px 16px',
          lineHeight: 1.5,
          fontSize: 16,
          verticalAlign: 'middle',
          wordBreak: 'normal',
          overflowWrap: 'anywhere',
          fontVariantNumeric: 'tabular-nums',
          borderBottom: 0,
        },
        sizeSmall: { padding: '8px 12px' },
        head: {
          color: tokens.text,
          fontWeight: 600,
          lineHeight: 1.4,
          overflowWrap: 'normal',
        },
      },
    },
    MuiTabs: {
      styleOverrides: { root: { minHeight: 44 }, indicator: { height: 3 } },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 44,
          minWidth: 0,
          padding: '8px 16px',
          fontSize: 16,
          fontWeight: 600,
          letterSpacing: 0,
          textTransform: 'none',
          color: tokens.textQuiet,
          opacity: 1,
          '&:hover': { color: tokens.primaryHover, background: 'none' },
        },
        textColorPrimary: {
          color: tokens.textQuiet,
          '&.Mui-selected': { color: tokens.primary },
        },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: {
          margin: 0,
          fontSize: 15,
          color: tokens.text,
          backgroundColor: tokens.surfaceSunken,
        },
        label: { fontSize: 15, fontWeight: 400 },
        labelSmall: { fontSize: 14 },
      },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          fontSize: 15,
          color: tokens.surface,
          backgroundColor: tokens.text,
        },
      },
    },
    MuiSnackbarContent: {
      styleOverrides: {
        root: { color: tokens.surface, backgroundColor: tokens.text },
      },
    },
    MuiDialog: {
      styleOverrides: { paper: { borderRadius: 10, border: 0 } },
    },
    // Their texts would have to say what is loading; those who use them say it beside them.
    MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
    MuiLinearProgress: { defaultProps: { 'aria-hidden': true } },
    MuiSwitch: { defaultProps: { color: 'primary' } },
    MuiCheckbox: { defaultProps: { color: 'primary' } },
    MuiRadio: { defaultProps: { color: 'primary' } },
  };
}
