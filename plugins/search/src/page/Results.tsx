import { useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PortalResultSet } from '@rathaus/plugin-search-common';
import {
  EmptyState,
  ErrorState,
  FacetButton,
  FacetDialog,
  formatNumber,
  LoadingSkeleton,
  SearchKind,
  useFocusOnPageChange,
  useNarrowScreen,
} from '@rathaus/rathaus-react';
import { SearchAddress } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';
import { ChosenFilters } from './ChosenFilters';
import { FacetPanel } from './FacetPanel';
import { ResultList } from './ResultList';
import { useFacets } from './useFacets';
import { isBeingBuilt, useResults } from './useResults';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr)',
    gap: theme.spacing(4),
    alignItems: 'start',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    minHeight: 36,
  },
  heading: { outline: 'none', fontVariantNumeric: 'tabular-nums' },
  filters: { marginTop: theme.spacing(1) },
  error: { marginTop: theme.spacing(2) },
  waiting: {
    opacity: 0.6,
    transition: 'opacity 150ms 200ms',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
}));

/** Properties of {@link Results}. */
export interface ResultsProps {
  /** With words in it. */
  address: SearchAddress;
  kinds: readonly SearchKind[];
}

/** What was found for the words in the address, and what it can be narrowed by. */
export function Results(props: ResultsProps) {
  const { address, kinds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const narrow = useNarrowScreen();
  const [facetsOpen, setFacetsOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { value, error, loading, reload } = useResults(address, kinds);
  const facets = useFacets(address, kinds, value?.facets);
  useFocusOnPageChange(heading, address.cursor);

  // While the first answer is under way, there may be something to narrow it by.
  const canNarrow =
    !value || facets.kinds.length > 0 || facets.departments.length > 0;
  const headline = ({ numberOfResults: count }: PortalResultSet) =>
    count === undefined
      ? t('results.some')
      : t('results.count', { count, formatted: formatNumber(count) });

  if (error && isBeingBuilt(error)) {
    return (
      <EmptyState
        action={
          <Button variant="outlined" color="primary" onClick={reload}>
            {t('building.retry')}
          </Button>
        }
      >
        {t('building.text')}
      </EmptyState>
    );
  }
  return (
    <div className={canNarrow && !narrow ? classes.columns : undefined}>
      {canNarrow && !narrow && (
        <section aria-label={t('facets.label')}>
          <FacetPanel facets={facets} />
        </section>
      )}
      <div>
        <div className={classes.head}>
          <div role="status">
            <Typography
              ref={heading}
              variant="h2"
              tabIndex={-1}
              className={classes.heading}
            >
              {value ? headline(value) : t('results.loading')}
            </Typography>
          </div>
          {canNarrow && narrow && (
            <FacetButton
              chosen={facets.chosenCount}
              onClick={() => setFacetsOpen(true)}
            />
          )}
        </div>
        <div className={classes.filters}>
          <ChosenFilters facets={facets} />
        </div>
        {error && (
          <div className={classes.error}>
            <ErrorState
              error={error}
              onRetry={reload}
              safe={value && t('results.stale')}
            />
          </div>
        )}
        {!value && loading && <LoadingSkeleton shape="list" count={8} />}
        {value && (
          <div
            aria-busy={loading}
            className={loading ? classes.waiting : undefined}
          >
            <ResultList
              address={address}
              kinds={kinds}
              found={value}
              isSettled={!loading}
            />
          </div>
        )}
      </div>
      {narrow && (
        <FacetDialog
          open={facetsOpen}
          onClose={() => setFacetsOpen(false)}
          showLabel={t('facets.show', {
            count: value?.numberOfResults ?? 0,
          })}
        >
          <FacetPanel facets={facets} />
        </FacetDialog>
      )}
    </div>
  );
}
