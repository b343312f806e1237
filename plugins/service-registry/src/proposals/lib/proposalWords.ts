import { Proposal } from '@rathaus/plugin-service-registry-common';
import { Tone } from '@rathaus/rathaus-react';
import type { Text } from '../../translations/useText';

const TONES: Record<Proposal['state'], Tone> = {
  open: 'info',
  accepted: 'success',
  partly: 'success',
  rejected: 'neutral',
  withdrawn: 'neutral',
};

/** Where a proposal stands, as the word and the tone of a chip; a message is taken care of, an edit is taken over. */
export function proposalState(
  t: Text,
  proposal: Pick<Proposal, 'kind' | 'state'>,
): { label: string; tone: Tone } {
  const { kind, state } = proposal;
  return {
    label: t(`proposal.state.${kind}.${state}`),
    tone: TONES[state],
  };
}
