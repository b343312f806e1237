import { useMemo } from 'react';
import { BoardView } from '@rathaus/plugin-backlog-common';
import { useEntityNames } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** What people call the things that a card speaks of by id. */
export interface CardWords {
  column(id: string): string;
  category(id: string): string;
  programme(id: string): string;
  /** A school, a person or another group. */
  entity(ref: string): string;
}

/** What people call the things that a board speaks of by id. */
export interface BoardWords extends CardWords {
  /** `S-12 WLAN im Altbau`; says so when the item is not on the board. */
  item(id: string): string;
}

function titlesOf(items: readonly { id: string; title: string }[]) {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (id: string) => titles.get(id) ?? id;
}

/**
 * The words of a board, names of schools and people included as soon as the catalog has told them.
 *
 * @returns those for cards apart: they stay the same object while only cards change
 */
export function useBoardWords(view: BoardView): {
  cardWords: CardWords;
  words: BoardWords;
} {
  const t = useText();
  const { board, programmes, items } = view;
  const refs = useMemo(
    () =>
      [
        ...new Set(
          items.flatMap(({ schools = [], assignee, handedInBy }) => [
            ...schools.map(({ ref }) => ref),
            assignee,
            handedInBy,
          ]),
        ),
      ].filter(ref => ref !== undefined),
    [items],
  );
  const { nameOf } = useEntityNames(refs);
  const cardWords = useMemo(
    () => ({
      column: titlesOf(board.columns),
      category: titlesOf(board.categories),
      programme: titlesOf(programmes),
      entity: nameOf,
    }),
    [board, programmes, nameOf],
  );
  const words = useMemo(() => {
    const names = new Map(
      items.map(({ id, number, title }) => [id, `${number} ${title}`]),
    );
    return {
      ...cardWords,
      item: (id: string) => names.get(id) ?? t('common.unknownItem'),
    };
  }, [items, cardWords, t]);
  return { cardWords, words };
}
