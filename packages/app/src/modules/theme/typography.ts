/** Sizes and weights of the portal's type; pixels unless said otherwise. */
const FONT_FAMILY = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';

const heading = (fontSize: number, fontWeight: number) => ({
  fontSize,
  fontWeight,
  lineHeight: 1.3,
  letterSpacing: 0,
  marginBottom: 0,
});

/**
 * The portal's type: 16 px body at 1.5, headings 28/22/18. `fontWeight*` are needed by Material UI components that
 * ask the theme for them.
 */
export const typography = {
  htmlFontSize: 16,
  fontFamily: FONT_FAMILY,
  fontSize: 16,
  fontWeightRegular: 400,
  fontWeightMedium: 600,
  fontWeightBold: 700,
  h1: heading(28, 700),
  h2: heading(22, 600),
  h3: heading(18, 600),
  h4: heading(18, 600),
  h5: heading(16, 600),
  h6: heading(16, 600),
  body1: { fontSize: 16, lineHeight: 1.5, letterSpacing: 0 },
  body2: { fontSize: 15, lineHeight: 1.5, letterSpacing: 0 },
  subtitle1: { fontSize: 16, lineHeight: 1.5, letterSpacing: 0 },
  subtitle2: {
    fontSize: 15,
    fontWeight: 600,
    lineHeight: 1.5,
    letterSpacing: 0,
  },
  caption: { fontSize: 14, lineHeight: 1.4, letterSpacing: 0 },
  overline: {
    fontSize: 14,
    fontWeight: 600,
    lineHeight: 1.4,
    letterSpacing: 0,
    textTransform: 'none',
  },
  button: {
    fontSize: 16,
    fontWeight: 600,
    lineHeight: 1.4,
    letterSpacing: 0,
    textTransform: 'none',
  },
} as const;
