import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { StateChip, Tone } from './StateChip';

const TONES: Tone[] = [
  'success',
  'warning',
  'danger',
  'info',
  'neutral',
  'primary',
];

it.each(TONES)(
  '%s says its state with a word and a silent icon',
  async tone => {
    await renderInGerman(<StateChip label="produktiv" tone={tone} />);
    const chip = screen.getByText('produktiv');
    expect(chip.querySelector('[aria-hidden="true"] svg')).not.toBeNull();
  },
);
