import type { Responsibility } from '@rathaus/plugin-service-registry-common';
import { StateChip } from '@rathaus/rathaus-react';
import FlagIcon from '@material-ui/icons/OutlinedFlag';
import { useText } from '../translations/useText';

/** Properties of {@link ResponsibilityChip}. */
export interface ResponsibilityChipProps {
  responsibility: Responsibility;
  /** The body by name, e.g. "Kreis Gütersloh". */
  responsibleBody?: string;
}

/** Says whose business a service is; nothing where it is the town's own. */
export function ResponsibilityChip(props: ResponsibilityChipProps) {
  const { responsibility, responsibleBody } = props;
  const t = useText();
  if (responsibility === 'stadt') {
    return null;
  }
  const body =
    responsibleBody ?? t(`vocabulary.responsibility.${responsibility}`);
  return (
    <StateChip
      tone="warning"
      icon={<FlagIcon fontSize="inherit" />}
      label={t('list.result.responsible', { body })}
    />
  );
}
