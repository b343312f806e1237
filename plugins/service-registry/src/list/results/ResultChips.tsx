import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import { LifecycleChip } from '../../chips/LifecycleChip';
import { ResponsibilityChip } from '../../chips/ResponsibilityChip';
import { RetiredChip } from '../../chips/RetiredChip';
import { UpkeepChip } from '../../upkeep/UpkeepChip';

/** What must be known before a click: the state, and whose business it is. */
export function ResultChips(props: { entry: ServiceEntrySummary }) {
  const { entry } = props;
  return (
    <>
      <ResponsibilityChip
        responsibility={entry.responsibility}
        responsibleBody={entry.responsibleBody}
      />
      {entry.retiredAt ? (
        <RetiredChip />
      ) : (
        <LifecycleChip lifecycle={entry.lifecycle} />
      )}
      {entry.upkeep === 'doubtful' && (
        <UpkeepChip upkeep={{ state: entry.upkeep }} />
      )}
    </>
  );
}
