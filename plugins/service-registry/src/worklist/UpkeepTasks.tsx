import { useMemo } from 'react';
import { EmptyState } from '@rathaus/rathaus-react';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../translations/useText';
import { readWorklistState, writeWorklistState } from './lib/worklistView';
import { UpkeepEntryList } from './UpkeepEntryList';
import { useOwners } from './useOwners';
import { useUpkeepList } from './useUpkeepList';
import { WorklistHead } from './WorklistHead';

/** The entries that the person keeps true: what is due, doubtful or incomplete, and confirming many at once. */
export function UpkeepTasks() {
  const [params, setParams] = useSearchParams();
  const { view, owner } = readWorklistState(params);
  const state = useMemo(() => ({ view, owner }), [view, owner]);
  const list = useUpkeepList(state);
  const owners = useOwners();
  const t = useText();
  if (list.counts?.all === 0 && !owner) {
    return <EmptyState>{t('worklist.empty.none')}</EmptyState>;
  }
  return (
    <>
      <WorklistHead
        state={state}
        counts={list.counts}
        owners={owners}
        addressOf={next => `?${writeWorklistState(params, next)}`}
        onOwnerChange={chosen =>
          setParams(writeWorklistState(params, { view, owner: chosen }), {
            preventScrollReset: true,
          })
        }
      />
      {/* Another view is another list: marks and results stay behind. */}
      <UpkeepEntryList key={`${view} ${owner ?? ''}`} view={view} list={list} />
    </>
  );
}
