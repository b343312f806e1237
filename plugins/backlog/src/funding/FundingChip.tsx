import {
  Funding,
  FundingState,
  Programme,
} from '@rathaus/plugin-backlog-common';
import { StateChip, Tone } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** What a state of the funding means to people, as a colour beside its word. */
const TONES: Record<FundingState, Tone> = {
  planned: 'neutral',
  applied: 'info',
  granted: 'success',
  drawn: 'success',
  proven: 'success',
  earmarked: 'success',
  refused: 'danger',
};

/** Properties of {@link FundingChip}. */
export interface FundingChipProps {
  funding: Funding | undefined;
  programmes: readonly Programme[];
}

/** Where the funding of an item stands. The town's own money has no such state: there is nobody to apply to. */
export function FundingChip(props: FundingChipProps) {
  const { funding, programmes } = props;
  const t = useText();
  const programme = programmes.find(({ id }) => id === funding?.programme);
  if (!funding || programme?.ownBudget) {
    return null;
  }
  return (
    <StateChip
      tone={TONES[funding.state]}
      label={t('card.funding', { state: t(`funding.state.${funding.state}`) })}
    />
  );
}
