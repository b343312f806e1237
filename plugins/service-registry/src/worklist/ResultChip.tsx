import { StateChip, Tone } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { EntryResult } from './lib/results';

const TONES: Record<EntryResult, Tone> = {
  confirmed: 'success',
  doubtful: 'warning',
  changed: 'warning',
  notAllowed: 'danger',
  notFound: 'danger',
};

/** What became of an entry that was sent. */
export function ResultChip(props: { result: EntryResult }) {
  const t = useText();
  return (
    <StateChip
      tone={TONES[props.result]}
      label={t(`worklist.result.${props.result}`)}
    />
  );
}
