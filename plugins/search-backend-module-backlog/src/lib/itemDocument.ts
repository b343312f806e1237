import {
  Board,
  isClosedIn,
  Item,
  ItemDocument,
} from '@rathaus/plugin-backlog-common';
import { DepartmentTree } from '@rathaus/plugin-search-node';
import { plainText } from '@rathaus/rathaus-node';

/** A school as people know it. */
export interface NamedSchool {
  name: string;
  /** Schulnummer, where the catalog knows it. */
  number?: string;
}

/** What an item's words are taken from besides the item. */
export interface ItemSurroundings {
  board: Pick<Board, 'id' | 'title' | 'owner' | 'columns' | 'categories'>;
  departments: DepartmentTree;
  /** Titles of the board's funding programmes, by id. */
  programmes: ReadonlyMap<string, string>;
  /** By ref. */
  schools: ReadonlyMap<string, NamedSchool>;
}

/** Path of an item in the portal. */
export function itemLocation({
  board,
  id,
}: Pick<Item, 'board' | 'id'>): string {
  return `/schulprojekte/${encodeURIComponent(
    board,
  )}?massnahme=${encodeURIComponent(id)}`;
}

function titleOf(
  choices: Array<{ id: string; title: string }>,
  id: string | undefined,
): string | null {
  return choices.find(choice => choice.id === id)?.title ?? null;
}

function lines(...texts: Array<string | null | undefined>): string {
  return texts.filter(Boolean).join('\n');
}

/**
 * What the search keeps of an item. Left out is what says something about
 * people: who wrote, commented or works on it.
 */
export function toItemDocument(
  item: Item,
  { board, departments, programmes, schools }: ItemSurroundings,
): ItemDocument {
  const { fields, number } = item;
  const schoolRefs = (fields.schools ?? []).map(({ ref }) => ref);
  const named = schoolRefs.map(ref => schools.get(ref) ?? { name: ref });
  const column = board.columns.find(({ id }) => id === item.column);
  const category = titleOf(board.categories, fields.category);
  const { funding } = fields;
  const programme = funding ? programmes.get(funding.programme) ?? null : null;
  return {
    title: fields.title,
    text: lines(
      plainText(fields.description ?? ''),
      ...(fields.checklist ?? []).map(({ text }) => text),
    ),
    location: itemLocation(item),
    keys: [number, funding?.fileNumber, fields.councilDecision].filter(
      key => key !== undefined,
    ),
    keywords: lines(
      ...named.map(school => [school.name, school.number].join(' ').trim()),
      category,
      programme,
      fields.provider,
    ),
    owner: board.owner,
    department: departments.departmentOf(board.owner),
    ref: null,
    number,
    board: board.id,
    boardTitle: board.title,
    column: column?.title ?? item.column,
    columnKind: column?.kind ?? 'backlog',
    closed: isClosedIn(board, item.column),
    schools: named.map(({ name }) => name),
    schoolRefs,
    category,
    programme,
    fundingState: funding?.state ?? null,
  };
}
