import {
  exportInputSchema,
  ExportFormat,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { fieldProblem, FieldsError } from '@rathaus/rathaus-common';
import { berlinDay, Caller } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { Viewers } from '../access/Viewers';
import { BoardIndexes } from '../boards/BoardIndexes';
import { Boards } from '../boards/Boards';
import { CatalogNames } from '../catalog/CatalogNames';
import { exportContext } from './exportContext';
import { ExportContext } from './itemColumns';
import { itemsToCsv } from './itemsToCsv';
import { itemsToXlsx } from './itemsToXlsx';

/** A file for somebody to keep. */
export interface ExportedFile {
  content: string | Buffer;
  mediaType: string;
  fileName: string;
}

type Write = (
  items: readonly ItemCard[],
  context: ExportContext,
) => string | Promise<Buffer>;

const FORMATS: Record<ExportFormat, { mediaType: string; write: Write }> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: itemsToCsv },
  xlsx: {
    mediaType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: itemsToXlsx,
  },
};

/** Writes the items of a board into files: what everybody sees of it, and nothing else. */
export class BoardExporter {
  constructor(
    private readonly options: {
      boards: Boards;
      indexes: BoardIndexes;
      names: CatalogNames;
      viewers: Viewers;
      now: () => Date;
    },
  ) {}

  /**
   * @throws NotAllowedError for those who may not read boards
   * @throws NotFoundError
   * @throws FieldsError that names the items that are not on the board
   */
  async export(
    id: string,
    { format, items: ids }: z.output<typeof exportInputSchema>,
    caller: Caller,
  ): Promise<ExportedFile> {
    const { boards, indexes, viewers, now } = this.options;
    await viewers.of(caller);
    const board = boards.get(id);
    const content = await indexes.current(board);
    const byId = new Map(content.cards.map(card => [card.id, card]));
    const items = ids ? chosen(ids, byId) : content.cards;
    const { mediaType, write } = FORMATS[format];
    return {
      content: await write(
        items,
        await exportContext(board, content, items, this.options.names),
      ),
      mediaType,
      fileName: `${board.id}-${berlinDay(now())}.${format}`,
    };
  }
}

function chosen(
  ids: string[],
  byId: ReadonlyMap<string, ItemCard>,
): ItemCard[] {
  const problems = ids.flatMap((id, index) =>
    byId.has(id)
      ? []
      : [fieldProblem(`items.${index}`, 'unknown_ref', { value: id })],
  );
  if (problems.length) {
    throw new FieldsError(problems);
  }
  return ids.flatMap(id => byId.get(id) ?? []);
}
