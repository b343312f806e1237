import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  useLoad,
} from '@rathaus/rathaus-react';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import { scoutsApiRef } from '../api';
import { useText } from '../translations/useText';
import { OwnNominations } from './OwnNominations';
import { OwnOffices } from './OwnOffices';
import { TaskList } from './TaskList';

/** What the person is asked to do about offices and handovers, their own offices and nominations. */
export function OfficeTasks() {
  const t = useText();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getWorklist({ signal }),
    [api],
  );
  const { value: worklist, error, reload } = useLoad(load);
  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!worklist) {
    return <LoadingSkeleton shape="list" count={3} />;
  }
  const { items, offices, own } = worklist;
  return (
    <>
      {items.length > 0 ? (
        <TaskList tasks={items} />
      ) : (
        <EmptyState icon={<DoneIcon fontSize="inherit" />}>
          {t('worklist.section.empty')}
        </EmptyState>
      )}
      {own.length > 0 && <OwnNominations own={own} />}
      {offices.length > 0 && <OwnOffices offices={offices} />}
    </>
  );
}
