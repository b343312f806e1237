import { useMemo } from 'react';
import { BoardView } from '@rathaus/plugin-backlog-common';
import { useEntityNames } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** What people call the things that a board speaks of by id. */
export interface BoardWords {
  column(id: string): string;
  category(id: string): string;
  programme(id: string): string;
  /** A school, a person or another group. */
  entity(ref: string): string;
  /** `S-12 WLAN im Altbau`; says so when the item is not on the board. */
  item(id: string): string;
}

function titlesOf(items: readonly { id: string; title: string }[] = []) {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (id: string) => titles.get(id) ?? id;
}

/** The words of a board, names of schools and people included as soon as the catalog has told them. */
export function useBoardWords(view: BoardView | undefined): BoardWords {
  const t = useText();
  const refs = useMemo(
    () =>
      [
        ...new Set(
          view?.items.flatMap(({ schools = [], assignee, handedInBy }) => [
            ...schools.map(({ ref }) => ref),
            assignee,
            handedInBy,
          ]),
        ),
      ].filter(ref => ref !== undefined),
    [view],
  );
  const { nameOf } = useEntityNames(refs);
  return useMemo(() => {
    const items = new Map(
      view?.items.map(({ id, number, title }) => [id, `${number} ${title}`]),
    );
    return {
      column: titlesOf(view?.board.columns),
      category: titlesOf(view?.board.categories),
      programme: titlesOf(view?.programmes),
      entity: nameOf,
      item: id => items.get(id) ?? t('common.unknownItem'),
    };
  }, [view, nameOf, t]);
}
