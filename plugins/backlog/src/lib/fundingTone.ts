import { FundingState } from '@rathaus/plugin-backlog-common';
import { Tone } from '@rathaus/rathaus-react';

/** What a state of the funding means to people, as a colour beside its word. */
export const FUNDING_TONES: Record<FundingState, Tone> = {
  planned: 'neutral',
  applied: 'info',
  granted: 'success',
  drawn: 'success',
  proven: 'success',
  earmarked: 'success',
  refused: 'danger',
};
