import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { fundingTotals, ItemCard } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../api';
import { useBoard } from '../board/context/BoardContext';
import { isFiltering } from '../filter/lib/filter';
import { useFilter } from '../filter/useFilter';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { DeadlineList } from './DeadlineList';
import { FundingTable } from './FundingTable';
import { reportRows } from './lib/report';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

/** Properties of {@link FundingView}. */
export interface FundingViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
}

/** What each Fördertopf pays, and which days must not be missed. */
export function FundingView(props: FundingViewProps) {
  const { shown } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(backlogApiRef);
  const { board, view } = useBoard();
  const { filter } = useFilter();
  const isPart = isFiltering(filter);
  const { version, programmes } = view;
  const load = useCallback(
    (signal: AbortSignal) => api.getFunding(board.id, { signal }),
    // A newer version of the board has other sums.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, board.id, version],
  );
  const { value: whole, error, reload } = useLoad(load);
  // The sums of a choice of items come from the same rule as the server's of all of them.
  const part = useMemo(
    () => ({ items: fundingTotals(programmes, [...shown]), programmes }),
    [programmes, shown],
  );
  const report = isPart ? part : whole;
  const rows = report && reportRows(report);

  return (
    <div className={classes.sections}>
      <SectionCard
        title={t('funding.title')}
        description={t(isPart ? 'funding.partOnly' : 'funding.help')}
      >
        {error && !isPart && (
          <ErrorState error={error} headingLevel={3} onRetry={reload} />
        )}
        {!rows && !error && <LoadingSkeleton shape="list" count={3} />}
        {rows?.length === 0 && (
          <EmptyState
            action={
              view.allowedActions.includes('keepProgrammes') && (
                <LinkButton
                  to={links.programmes(board.id)}
                  variant="outlined"
                  color="primary"
                >
                  {t('board.programmes')}
                </LinkButton>
              )
            }
          >
            {t('funding.empty')}
          </EmptyState>
        )}
        {rows && rows.length > 0 && <FundingTable rows={rows} />}
      </SectionCard>
      <SectionCard
        title={t('funding.deadlines')}
        description={t('funding.deadlinesHelp')}
      >
        <DeadlineList shown={shown} />
      </SectionCard>
    </div>
  );
}
