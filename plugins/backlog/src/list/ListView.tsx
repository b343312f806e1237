import { useMemo, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { EmptyState } from '@rathaus/rathaus-react';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { useText } from '../translations/useText';
import { BulkBar } from './bulk/BulkBar';
import { RefusedNotice } from './bulk/RefusedNotice';
import { Refused } from './bulk/useBulkChange';
import { ItemList } from './ItemList';
import { ItemTable } from './ItemTable';
import { sortCards } from './lib/sorting';
import { useListState } from './useListState';

/** Properties of {@link ListView}. */
export interface ListViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
}

/** The items as a table that can be sorted, changed in place, and changed many at a time. */
export function ListView(props: ListViewProps) {
  const { shown } = props;
  const t = useText();
  const { board, view, words, canWrite } = useBoard();
  const { sorting, sortBy } = useListState();
  // The table needs more room than a page of text: the portal's navigation stands beside it.
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Refused>();
  const cards = useMemo(
    () =>
      sortCards(shown, sorting, { board, programmes: view.programmes, words }),
    [shown, sorting, board, view.programmes, words],
  );
  // What the filter hides is not changed along with the rest.
  const chosenCards = cards.filter(({ id }) => chosen.has(id));

  if (cards.length === 0) {
    return <EmptyState>{t('list.empty')}</EmptyState>;
  }
  if (isNarrow) {
    return <ItemList cards={cards} sorting={sorting} onSort={sortBy} />;
  }
  return (
    <>
      {refused && (
        <RefusedNotice
          refused={refused}
          onClose={() => setRefused(undefined)}
        />
      )}
      <ItemTable
        cards={cards}
        sorting={sorting}
        onSort={sortBy}
        chosen={canWrite ? chosen : undefined}
        onChoose={setChosen}
      />
      {chosenCards.length > 0 && (
        <BulkBar
          cards={chosenCards}
          onDone={left => setChosen(new Set(left))}
          onRefused={setRefused}
        />
      )}
    </>
  );
}
