import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { SectionCard, useLoad } from '@rathaus/rathaus-react';
import { scoutsApiRef } from '../api';
import { HandoverRows } from '../handover/HandoverRows';
import { useText } from '../translations/useText';

/** The department's handovers that the person takes part in; nothing when there are none. */
export function DepartmentHandovers(props: { department: string }) {
  const { department } = props;
  const t = useText();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getHandovers({ signal }),
    [api],
  );
  const { value } = useLoad(load);
  const handovers = value?.items.filter(
    handover => handover.department === department,
  );
  return handovers && handovers.length > 0 ? (
    <SectionCard title={t('department.handovers')}>
      <HandoverRows handovers={handovers} />
    </SectionCard>
  ) : null;
}
