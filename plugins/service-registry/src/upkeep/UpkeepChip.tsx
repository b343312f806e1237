import { StateChip } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { UpkeepGlimpse, upkeepWords } from './lib/upkeepWords';

/** How true an entry is held to be, as icon and word. */
export function UpkeepChip(props: { upkeep: UpkeepGlimpse }) {
  const t = useText();
  return <StateChip {...upkeepWords(t, props.upkeep)} />;
}
