import { ImportState } from '@rathaus/rathaus-common';
import { StateChip, Tone } from '../../chip/StateChip';
import { useText } from '../translation/useText';

const TONES: Record<ImportState, Tone> = {
  uploaded: 'info',
  checking: 'info',
  checked: 'warning',
  applying: 'info',
  applied: 'success',
  reverted: 'neutral',
  failed: 'danger',
};

/** Where an import stands. */
export function ImportStateChip(props: { state: ImportState }) {
  const { state } = props;
  const t = useText();
  return <StateChip tone={TONES[state]} label={t(`state.${state}`)} />;
}
