import { useCallback, useMemo, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { PostView } from '@rathaus/plugin-scouts-common';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  LoadingSkeleton,
  PortalPage,
  UndoSnackbar,
  useLoad,
  useNarrowScreen,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useSearchParams } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { withPost } from '../lib/withPost';
import { ChosenStep, ChosenStepDialog } from '../steps/ChosenStepDialog';
import { useUndoableSteps } from '../steps/useUndoableSteps';
import { useText } from '../translations/useText';
import { DirectoryFilters } from './DirectoryFilters';
import { DirectoryList } from './DirectoryList';
import { DirectoryTable } from './DirectoryTable';
import { countVacancies, directoryRows } from './lib/directoryRows';
import {
  DirectoryState,
  readDirectoryState,
  writeDirectoryState,
} from './lib/directoryState';
import { MorePages } from './MorePages';

/** Who is Digital Scout of which department, and where somebody is sought. */
export function DirectoryPage() {
  const t = useText();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getDepartments({ signal }),
    [api],
  );
  const { value: list, error, reload, replace } = useLoad(load);
  const changed = (post?: PostView) => {
    if (list && post) {
      replace({ ...list, items: list.items.map(unit => withPost(unit, post)) });
    }
    reload();
  };
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readDirectoryState(params), [params]);
  const [chosen, setChosen] = useState<{ post: PostView; step: ChosenStep }>();
  const { snackbar, tell } = useUndoableSteps(changed);
  const isNarrow = useNarrowScreen();

  const show = (next: DirectoryState) =>
    setParams(old => writeDirectoryState(old, next), { replace: true });
  const rows = directoryRows(list?.items ?? [], state);
  const vacancies = countVacancies(list?.items ?? []);
  const Rows = isNarrow ? DirectoryList : DirectoryTable;

  return (
    <PortalPage title={t('directory.title')} subtitle={t('directory.subtitle')}>
      {error && <ErrorState error={error} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="list" count={8} />}
      {list && (
        <>
          <MorePages allowedActions={list.allowedActions} />
          <DirectoryFilters state={state} onChange={show} />
          <Typography
            role="status"
            variant="body2"
            color="textSecondary"
            gutterBottom
          >
            {t('directory.count', {
              count: rows.length,
              number: formatNumber(rows.length),
            })}
            {' · '}
            {vacancies > 0
              ? t('directory.vacancies', {
                  count: vacancies,
                  number: formatNumber(vacancies),
                })
              : t('directory.allFilled')}
          </Typography>
          {rows.length > 0 ? (
            <Rows
              rows={rows}
              onChoose={(post, step) => setChosen({ post, step })}
            />
          ) : (
            <NothingThere
              state={state}
              onReset={() => show({ query: '', onlyVacant: false })}
            />
          )}
        </>
      )}
      {chosen && (
        <ChosenStepDialog
          post={chosen.post}
          chosen={chosen.step}
          onDone={result => {
            tell(result);
            changed(result.after);
          }}
          onOutdated={changed}
          onClose={() => setChosen(undefined)}
        />
      )}
      <UndoSnackbar {...snackbar} />
    </PortalPage>
  );
}

function NothingThere(props: { state: DirectoryState; onReset(): void }) {
  const { query, onlyVacant } = props.state;
  const t = useText();
  const words = () => {
    if (query) {
      return t('directory.empty.search', { query });
    }
    return t(onlyVacant ? 'directory.empty.vacant' : 'directory.empty.none');
  };
  return (
    <EmptyState
      action={
        (query || onlyVacant) && (
          <Button variant="outlined" color="primary" onClick={props.onReset}>
            {t('directory.reset')}
          </Button>
        )
      }
    >
      {words()}
    </EmptyState>
  );
}
