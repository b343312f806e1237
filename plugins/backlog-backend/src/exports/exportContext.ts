import { Board, ItemCard } from '@rathaus/plugin-backlog-common';
import { BoardContent } from '../boards/BoardIndex';
import { CatalogNames } from '../catalog/CatalogNames';
import { ExportContext } from './itemColumns';

/**
 * What is told about items beside their cards.
 *
 * @param content - the board that they lie on
 */
export async function exportContext(
  board: Board,
  { cards, programmes }: Pick<BoardContent, 'cards' | 'programmes'>,
  items: readonly ItemCard[],
  names: CatalogNames,
): Promise<ExportContext> {
  const numbers = new Map(cards.map(({ id, number }) => [id, number]));
  return {
    board,
    programmes,
    nameOf: await names.of(
      items.flatMap(({ schools = [], assignee }) => [
        ...schools.map(({ ref }) => ref),
        ...(assignee ? [assignee] : []),
      ]),
    ),
    numberOf: id => numbers.get(id),
  };
}
