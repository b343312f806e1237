import { makeStyles } from '@material-ui/core/styles';
import { PortalResultSet } from '@rathaus/plugin-search-common';
import { SearchKind } from '@rathaus/rathaus-react';
import { SearchAddress } from '../lib/address';
import { NothingFound } from './NothingFound';
import { ResultItem } from './ResultItem';
import { ResultPages } from './ResultPages';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Properties of {@link ResultList}. */
export interface ResultListProps {
  address: SearchAddress;
  kinds: readonly SearchKind[];
  found: PortalResultSet;
  /** Not while a newer question is on its way. */
  isSettled: boolean;
}

/** One page of what was found, and the way to the others; or what helps when there is nothing. */
export function ResultList(props: ResultListProps) {
  const { address, kinds, found, isSettled } = props;
  const classes = useStyles();
  if (found.results.length === 0) {
    return isSettled ? <NothingFound address={address} /> : null;
  }
  return (
    <>
      <ul className={classes.list}>
        {found.results.map(result => (
          <ResultItem
            key={`${result.type} ${result.document.location}`}
            result={result}
            kind={kinds.find(({ type }) => type === result.type)}
          />
        ))}
      </ul>
      <ResultPages
        address={address}
        previous={found.previousPageCursor}
        next={found.nextPageCursor}
      />
    </>
  );
}
