import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import SearchIcon from '@material-ui/icons/Search';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SearchKind,
} from '@rathaus/rathaus-react';
import { SearchAddress } from '../lib/address';
import { searchTranslationRef } from '../translations/ref';
import { NothingFound } from './NothingFound';
import { ResultItem } from './ResultItem';
import { ResultPages } from './ResultPages';
import { isBeingBuilt, useResults } from './useResults';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Properties of {@link Results}. */
export interface ResultsProps {
  address: SearchAddress;
  kinds: SearchKind[];
}

/** What was found for the words in the address. */
export function Results(props: ResultsProps) {
  const { address, kinds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const kind = kinds.find(({ id }) => id === address.kind);
  const { value, error, loading, reload } = useResults({
    words: address.words,
    type: kind?.type,
    cursor: address.cursor,
  });
  if (!address.words) {
    return (
      <EmptyState icon={<SearchIcon fontSize="inherit" />}>
        {t('start')}
      </EmptyState>
    );
  }
  if (loading) {
    return <LoadingSkeleton shape="list" label={t('results.loading')} />;
  }
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
  if (error) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (!value?.results.length) {
    return (
      <div role="status">
        <NothingFound words={address.words} kind={kind} />
      </div>
    );
  }
  const count = value.numberOfResults;
  return (
    <>
      <div role="status">
        <Typography variant="h2">
          {count === undefined
            ? t('results.some')
            : t('results.count', { count })}
        </Typography>
      </div>
      <ul className={classes.list}>
        {value.results.map(result => (
          <ResultItem
            key={`${result.type} ${result.document.location}`}
            result={result}
            kind={kinds.find(({ type }) => type === result.type)}
          />
        ))}
      </ul>
      <ResultPages
        address={address}
        previous={value.previousPageCursor}
        next={value.nextPageCursor}
      />
    </>
  );
}
