import { contrast } from './contrast';
import {
  ColorTokens,
  SHAPE_PAIRS,
  TEXT_PAIRS,
  darkTokens,
  lightTokens,
} from './tokens';

const themes: Array<[name: string, tokens: ColorTokens]> = [
  ['light', lightTokens],
  ['dark', darkTokens],
];

describe('contrast', () => {
  it('follows the formula of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('rejects what is no colour', () => {
    expect(() => contrast('petrol', '#ffffff')).toThrow('petrol');
  });
});

describe.each(themes)('%s theme', (_name, tokens) => {
  it.each(TEXT_PAIRS)('%s can be read on %s', (foreground, ground) => {
    expect(contrast(tokens[foreground], tokens[ground])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each(SHAPE_PAIRS)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(tokens[shape], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});
