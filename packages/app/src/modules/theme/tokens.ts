/**
 * The portal's colours by role, the only place where a colour is written down.
 *
 * Text has a contrast of at least 4.5:1 on every ground it is used on, shapes at least 3:1 (WCAG 2.1, 1.4.3 and
 * 1.4.11); `contrast.test.ts` computes every pair of {@link TEXT_PAIRS} and {@link SHAPE_PAIRS}.
 */
export interface ColorTokens {
  /** The ground of a page. */
  surface: string;
  /** Cards, dialogs, menus: what lies on the ground. */
  surfaceRaised: string;
  /** Quiet areas: table heads, hovered rows, neutral chips. */
  surfaceSunken: string;
  text: string;
  textQuiet: string;
  /** Separates; carries no meaning. */
  border: string;
  /** Edges of fields and buttons. */
  borderStrong: string;
  /** Deep petrol: links, main buttons, what is chosen. */
  primary: string;
  primaryHover: string;
  onPrimary: string;
  primarySoft: string;
  onPrimarySoft: string;
  /** The band at the top of every page. */
  band: string;
  onBand: string;
  /** Warm amber, sparingly: the portal's arch, a favourite's star. */
  accent: string;
  /** Amber on the band. */
  accentOnBand: string;
  success: string;
  successSoft: string;
  warning: string;
  warningSoft: string;
  danger: string;
  dangerSoft: string;
  info: string;
  infoSoft: string;
  focus: string;
}

/** Colours by day. */
export const lightTokens: ColorTokens = {
  surface: '#f7f6f2',
  surfaceRaised: '#ffffff',
  surfaceSunken: '#ecebe5',
  text: '#1a2528',
  textQuiet: '#4d5a5e',
  border: '#d9d7cf',
  borderStrong: '#747f83',
  primary: '#0b5563',
  primaryHover: '#083e49',
  onPrimary: '#ffffff',
  primarySoft: '#dfecee',
  onPrimarySoft: '#0a4551',
  band: '#0b4650',
  onBand: '#ffffff',
  accent: '#a85a00',
  accentOnBand: '#f2b24e',
  success: '#1c6539',
  successSoft: '#dff1e5',
  warning: '#854700',
  warningSoft: '#fcedd3',
  danger: '#a3211b',
  dangerSoft: '#fbe4e1',
  info: '#1b4f86',
  infoSoft: '#e1edf8',
  focus: '#0b5563',
};

/** Colours by night. */
export const darkTokens: ColorTokens = {
  surface: '#12191b',
  surfaceRaised: '#1b2427',
  surfaceSunken: '#263134',
  text: '#e8eceb',
  textQuiet: '#adb9ba',
  border: '#334145',
  borderStrong: '#7f9093',
  primary: '#7fc7d2',
  primaryHover: '#a5dbe3',
  onPrimary: '#06272d',
  primarySoft: '#183840',
  onPrimarySoft: '#bbe5eb',
  band: '#0c2f36',
  onBand: '#f3f7f7',
  accent: '#f2b45c',
  accentOnBand: '#f2b24e',
  success: '#84d2a0',
  successSoft: '#143321',
  warning: '#f2ba6e',
  warningSoft: '#3a2a10',
  danger: '#f6a198',
  dangerSoft: '#421c19',
  info: '#9ac6f1',
  infoSoft: '#172d44',
  focus: '#a5dbe3',
};

/** A foreground role on a ground role. */
export type ColorPair = [
  foreground: keyof ColorTokens,
  ground: keyof ColorTokens,
];

const GROUNDS = ['surface', 'surfaceRaised', 'surfaceSunken'] as const;
const READABLE = [
  'text',
  'textQuiet',
  'primary',
  'primaryHover',
  'success',
  'warning',
  'danger',
  'info',
] as const;

/** Every pair in which text is set. */
export const TEXT_PAIRS: ColorPair[] = [
  ...READABLE.flatMap(foreground =>
    GROUNDS.map((ground): ColorPair => [foreground, ground]),
  ),
  ['onPrimary', 'primary'],
  ['onPrimary', 'primaryHover'],
  ['onPrimarySoft', 'primarySoft'],
  ['text', 'primarySoft'],
  ['onBand', 'band'],
  ['success', 'successSoft'],
  ['warning', 'warningSoft'],
  ['danger', 'dangerSoft'],
  ['info', 'infoSoft'],
  ['text', 'successSoft'],
  ['text', 'warningSoft'],
  ['text', 'dangerSoft'],
  ['text', 'infoSoft'],
  ['surface', 'text'],
];

/** Every pair in which a shape has to be told from its ground: edges of fields, focus rings, icons. */
export const SHAPE_PAIRS: ColorPair[] = [
  ['borderStrong', 'surface'],
  ['borderStrong', 'surfaceRaised'],
  ['borderStrong', 'surfaceSunken'],
  ['focus', 'surface'],
  ['focus', 'surfaceRaised'],
  ['focus', 'surfaceSunken'],
  ['accent', 'surface'],
  ['accent', 'surfaceRaised'],
  ['accentOnBand', 'band'],
];
