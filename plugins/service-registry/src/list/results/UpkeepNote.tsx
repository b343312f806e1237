import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import { upkeepWords } from '../../upkeep/lib/upkeepWords';
import { useText } from '../../translations/useText';

/** When the entry was confirmed, or that it should be; a doubt has a chip of its own. */
export function UpkeepNote(props: { entry: ServiceEntrySummary }) {
  const { upkeep: state, confirmedAt } = props.entry;
  const t = useText();
  const isQuiet = state === 'confirmed' && !confirmedAt;
  if (!state || state === 'doubtful' || isQuiet) {
    return null;
  }
  return <span>{upkeepWords(t, { state, confirmedAt }).label}</span>;
}
