import {
  Board,
  ItemCard,
  ItemImportField,
  ItemPart,
  Programme,
  sharesOf,
} from '@rathaus/plugin-backlog-common';
import { berlinDay, writeEuro } from '@rathaus/rathaus-node';
import { COST_TYPE_WORDS, FUNDING_STATE_WORDS } from './itemWords';

/** What an exported list tells besides the cards themselves. */
export interface ExportContext {
  board: Board;
  programmes: readonly Programme[];
  /** Readable name of a group or person; the ref itself where none is known. */
  nameOf: (ref: string) => string;
  /** Number of an item that is on the board, `S-12`. */
  numberOf: (id: string) => string | undefined;
}

/** What stands in a cell: amounts in whole cents, days as `YYYY-MM-DD`. */
export type Cell =
  | { kind: 'text'; value: string }
  | { kind: 'cents'; value: number }
  | { kind: 'day'; value: string }
  | undefined;

/** A column of an exported list. */
export interface ItemColumn {
  header: string;
  /**
   * What an import fills from it: the path of a field, `number` or `column`.
   * Missing where the column says only what follows from others.
   */
  field?: ItemImportField;
  /** Boards whose items have no such part leave the column out. */
  part?: ItemPart;
  cell: (item: ItemCard, context: ExportContext) => Cell;
}

function text(value: string | undefined): Cell {
  return value ? { kind: 'text', value } : undefined;
}

function cents(value: number | undefined): Cell {
  return value === undefined ? undefined : { kind: 'cents', value };
}

function day(value: string | undefined): Cell {
  return value === undefined ? undefined : { kind: 'day', value };
}

function titleIn(
  known: ReadonlyArray<{ id: string; title: string }>,
  id: string | undefined,
): string | undefined {
  return known.find(candidate => candidate.id === id)?.title ?? id;
}

/** Who pays what; undefined as long as nobody knows what it costs. */
function knownShares(item: ItemCard, { programmes }: ExportContext) {
  const shares = sharesOf(
    item,
    programmes.find(({ id }) => id === item.funding?.programme),
  );
  return shares.cost > 0 ? shares : undefined;
}

/** All columns, in the order in which they stand in the file; they are called what the portal's pages call them. */
export const ITEM_COLUMNS: readonly ItemColumn[] = [
  { header: 'Nummer', field: 'number', cell: ({ number }) => text(number) },
  { header: 'Titel', field: 'title', cell: ({ title }) => text(title) },
  {
    header: 'Spalte',
    field: 'column',
    cell: ({ column }, { board }) => text(titleIn(board.columns, column)),
  },
  {
    header: 'Schulen',
    field: 'schools',
    part: 'schools',
    cell: ({ schools = [] }, { nameOf }) =>
      text(schools.map(({ ref }) => nameOf(ref)).join(', ')),
  },
  {
    header: 'Kategorie',
    field: 'category',
    part: 'category',
    cell: ({ category }, { board }) =>
      text(titleIn(board.categories, category)),
  },
  {
    header: 'Kostenart',
    field: 'costType',
    part: 'money',
    cell: ({ costType }) => text(costType && COST_TYPE_WORDS.wordOf(costType)),
  },
  {
    header: 'Schätzung',
    field: 'estimate',
    part: 'money',
    cell: ({ estimate }) => cents(estimate),
  },
  {
    header: 'Beauftragt',
    field: 'ordered',
    part: 'money',
    cell: ({ ordered }) => cents(ordered),
  },
  {
    header: 'Bezahlt',
    field: 'actual',
    part: 'money',
    cell: ({ actual }) => cents(actual),
  },
  {
    header: 'Fördertopf',
    field: 'funding.programme',
    part: 'funding',
    cell: ({ funding }, { programmes }) =>
      text(titleIn(programmes, funding?.programme)),
  },
  {
    header: 'Stand der Förderung',
    field: 'funding.state',
    part: 'funding',
    cell: ({ funding }) =>
      text(funding && FUNDING_STATE_WORDS.wordOf(funding.state)),
  },
  {
    header: 'Förderung',
    part: 'funding',
    cell: (item, context) =>
      item.funding && cents(knownShares(item, context)?.funded),
  },
  {
    header: 'Eigenanteil',
    part: 'money',
    cell: (item, context) => cents(knownShares(item, context)?.own),
  },
  {
    header: 'Aktenzeichen',
    field: 'funding.fileNumber',
    part: 'funding',
    cell: ({ funding }) => text(funding?.fileNumber),
  },
  {
    header: 'Bewilligt am',
    field: 'funding.grantedOn',
    part: 'funding',
    cell: ({ funding }) => day(funding?.grantedOn),
  },
  {
    header: 'Ende der Durchführung',
    field: 'funding.implementationEnd',
    part: 'funding',
    cell: ({ funding }) => day(funding?.implementationEnd),
  },
  {
    header: 'Mittelabruf bis',
    field: 'funding.drawdownDeadline',
    part: 'funding',
    cell: ({ funding }) => day(funding?.drawdownDeadline),
  },
  {
    header: 'Verwendungsnachweis bis',
    field: 'funding.proofDeadline',
    part: 'funding',
    cell: ({ funding }) => day(funding?.proofDeadline),
  },
  {
    header: 'Zweckbindung bis',
    field: 'funding.earmarkedUntil',
    part: 'funding',
    cell: ({ funding }) => day(funding?.earmarkedUntil),
  },
  {
    header: 'Fällig am',
    field: 'dueDate',
    cell: ({ dueDate }) => day(dueDate),
  },
  {
    header: 'Geplant ab',
    field: 'plannedFrom',
    cell: ({ plannedFrom }) => text(plannedFrom),
  },
  {
    header: 'Geplant bis',
    field: 'plannedTo',
    cell: ({ plannedTo }) => text(plannedTo),
  },
  {
    header: 'Zuständig',
    field: 'assignee',
    cell: ({ assignee }, { nameOf }) => text(assignee && nameOf(assignee)),
  },
  {
    header: 'Dienstleister',
    field: 'provider',
    part: 'provider',
    cell: ({ provider }) => text(provider),
  },
  {
    header: 'Ratsbeschluss',
    field: 'councilDecision',
    part: 'councilDecision',
    cell: ({ councilDecision }) => text(councilDecision),
  },
  {
    header: 'Setzt voraus',
    field: 'dependsOn',
    cell: ({ dependsOn = [] }, { numberOf }) =>
      text(
        dependsOn
          .map(numberOf)
          .filter(number => number !== undefined)
          .join(', '),
      ),
  },
  {
    header: 'Blockiert, weil',
    field: 'blocked.because',
    cell: ({ blocked }) => text(blocked?.because),
  },
  {
    header: 'Blockiert seit',
    field: 'blocked.since',
    cell: ({ blocked }) => day(blocked?.since),
  },
  {
    header: 'Angelegt am',
    cell: ({ createdAt }) => day(berlinDay(new Date(createdAt))),
  },
  {
    header: 'Zuletzt geändert am',
    cell: ({ updatedAt }) => day(berlinDay(new Date(updatedAt))),
  },
];

/** A cell as text: amounts in euros (`1234,56`), days as `YYYY-MM-DD`. */
export function cellText(cell: Cell): string {
  return cell?.kind === 'cents' ? writeEuro(cell.value) : cell?.value ?? '';
}

/** The columns that say something about a board's items. */
export function columnsOf({ parts }: Pick<Board, 'parts'>): ItemColumn[] {
  return ITEM_COLUMNS.filter(
    ({ part }) => part === undefined || parts.includes(part),
  );
}
