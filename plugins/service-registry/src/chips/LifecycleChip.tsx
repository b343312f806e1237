import type { Lifecycle } from '@rathaus/plugin-service-registry-common';
import { StateChip, Tone } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

const TONES: Record<Lifecycle, Tone> = {
  geplant: 'info',
  einfuehrung: 'info',
  produktiv: 'success',
  abloesung: 'warning',
  abgeschaltet: 'neutral',
};

/** Where an entry stands between idea and switch-off. */
export function LifecycleChip(props: { lifecycle: Lifecycle }) {
  const t = useText();
  return (
    <StateChip
      tone={TONES[props.lifecycle]}
      label={t(`vocabulary.lifecycle.${props.lifecycle}`)}
    />
  );
}
