import { useRef, useState } from 'react';
import {
  ErrorState,
  FacetButton,
  FacetDialog,
  LoadingSkeleton,
  PortalPage,
  useFocusOnPageChange,
  useNarrowScreen,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useFavourites } from '../favourites/useFavourites';
import { useText } from '../translations/useText';
import { useBrowse } from './data/useBrowse';
import { NothingFound } from './empty/NothingFound';
import { facetValueLabel } from './facets/facetOptions';
import { FacetPanel } from './facets/FacetPanel';
import { ActiveFilters } from './head/ActiveFilters';
import { ListActions } from './head/ListActions';
import { ResultCount } from './head/ResultCount';
import { SearchField } from './head/SearchField';
import { SortSelect } from './head/SortSelect';
import { ViewSwitch } from './head/ViewSwitch';
import { Pages } from './results/Pages';
import { ResultList } from './results/ResultList';
import { filterLabel } from './state/filterLabel';
import {
  ActiveFilter,
  activeFilters,
  changeListState,
  ListState,
  toFilter,
} from './state/listState';
import { useListState } from './state/useListState';
import { useOwnerNames } from './useOwnerNames';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr)',
    gap: theme.spacing(4),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(1.5),
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    [theme.breakpoints.down('xs')]: {
      flexWrap: 'nowrap',
      width: '100%',
      gap: theme.spacing(1),
    },
  },
  active: { marginBottom: theme.spacing(2) },
  error: { marginBottom: theme.spacing(2) },
  waiting: {
    opacity: 0.6,
    transition: 'opacity 150ms 200ms',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
}));

/** The Servicekatalog: every entry, searched and narrowed down. */
export function ListPage() {
  const classes = useStyles();
  const t = useText();
  const { state, go, search, addressOf } = useListState();
  const favourites = useFavourites();
  const {
    value: result,
    error,
    loading,
    reload,
  } = useBrowse(state, favourites.names);
  const nameOf = useOwnerNames(result, state.owner);
  const narrow = useNarrowScreen();
  const [facetsOpen, setFacetsOpen] = useState(false);
  const countHeading = useRef<HTMLHeadingElement>(null);
  useFocusOnPageChange(countHeading, state.cursor);

  const labelOf = (filter: ActiveFilter) => filterLabel(t, filter, nameOf);
  const goAndFocus = (next: ListState) => {
    go(next);
    countHeading.current?.focus();
  };
  const filterCount = activeFilters(state).length - (state.q ? 1 : 0);
  const facets = (
    <FacetPanel
      state={state}
      facets={result?.facets}
      labelOf={(facet, value) => facetValueLabel(t, facet, value, nameOf)}
      onChange={go}
    />
  );

  return (
    <PortalPage
      title={t('list.title')}
      subtitle={t('list.subtitle')}
      actions={
        <ListActions
          allowedActions={result?.allowedActions ?? []}
          filter={toFilter(state, favourites.names)}
        />
      }
    >
      <SearchField value={state.q} onSearch={search} />
      <div className={classes.columns}>
        {!narrow && (
          <section aria-label={t('list.facets.title')}>{facets}</section>
        )}
        <div>
          <div className={classes.head}>
            <ResultCount
              headingRef={countHeading}
              totalItems={result?.totalItems}
              loading={loading}
            />
            <div className={classes.tools}>
              {narrow && (
                <FacetButton
                  chosen={filterCount}
                  onClick={() => setFacetsOpen(true)}
                />
              )}
              <SortSelect
                value={state.sort}
                searching={state.q !== ''}
                onChange={sort => go(changeListState(state, { sort }))}
              />
              <ViewSwitch
                value={state.view}
                onChange={view => go(changeListState(state, { view }))}
              />
            </div>
          </div>
          <div className={classes.active}>
            <ActiveFilters
              state={state}
              labelOf={labelOf}
              onChange={goAndFocus}
            />
          </div>
          {error && (
            <div className={classes.error}>
              <ErrorState
                error={error}
                onRetry={reload}
                safe={result && t('list.result.stale')}
              />
            </div>
          )}
          {!result && loading && <LoadingSkeleton shape="list" count={8} />}
          {result && (
            <div
              aria-busy={loading}
              className={loading ? classes.waiting : undefined}
            >
              {result.items.length > 0 ? (
                <>
                  <ResultList
                    items={result.items}
                    view={state.view}
                    nameOf={nameOf}
                    favourites={favourites}
                  />
                  <Pages state={state} result={result} addressOf={addressOf} />
                </>
              ) : (
                !loading && (
                  <NothingFound
                    state={state}
                    favourites={favourites.names}
                    labelOf={labelOf}
                    addressOf={addressOf}
                  />
                )
              )}
            </div>
          )}
        </div>
      </div>
      {narrow && (
        <FacetDialog
          open={facetsOpen}
          onClose={() => setFacetsOpen(false)}
          showLabel={t('list.facets.show', {
            count: result?.totalItems ?? 0,
          })}
        >
          {facets}
        </FacetDialog>
      )}
    </PortalPage>
  );
}
