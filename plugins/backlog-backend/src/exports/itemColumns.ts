import {
  Board,
  CostType,
  FundingState,
  ItemCard,
  ItemPart,
  Programme,
  sharesOf,
} from '@rathaus/plugin-backlog-common';
import { berlinDay } from '@rathaus/rathaus-node';

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
  /** Boards whose items have no such part leave the column out. */
  part?: ItemPart;
  cell: (item: ItemCard, context: ExportContext) => Cell;
}

const COST_TYPES: Record<CostType, string> = {
  investment: 'investiv',
  running: 'konsumtiv',
};

const FUNDING_STATES: Record<FundingState, string> = {
  planned: 'geplant',
  applied: 'beantragt',
  granted: 'bewilligt',
  drawn: 'abgerufen',
  proven: 'nachgewiesen',
  earmarked: 'zweckgebunden',
  refused: 'abgelehnt',
};

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
const ITEM_COLUMNS: readonly ItemColumn[] = [
  { header: 'Nummer', cell: ({ number }) => text(number) },
  { header: 'Titel', cell: ({ title }) => text(title) },
  {
    header: 'Spalte',
    cell: ({ column }, { board }) => text(titleIn(board.columns, column)),
  },
  {
    header: 'Schulen',
    part: 'schools',
    cell: ({ schools = [] }, { nameOf }) =>
      text(schools.map(({ ref }) => nameOf(ref)).join(', ')),
  },
  {
    header: 'Kategorie',
    part: 'category',
    cell: ({ category }, { board }) =>
      text(titleIn(board.categories, category)),
  },
  {
    header: 'Kostenart',
    part: 'money',
    cell: ({ costType }) => text(costType && COST_TYPES[costType]),
  },
  {
    header: 'Schätzung',
    part: 'money',
    cell: ({ estimate }) => cents(estimate),
  },
  {
    header: 'Beauftragt',
    part: 'money',
    cell: ({ ordered }) => cents(ordered),
  },
  { header: 'Bezahlt', part: 'money', cell: ({ actual }) => cents(actual) },
  {
    header: 'Fördertopf',
    part: 'funding',
    cell: ({ funding }, { programmes }) =>
      text(titleIn(programmes, funding?.programme)),
  },
  {
    header: 'Stand der Förderung',
    part: 'funding',
    cell: ({ funding }) => text(funding && FUNDING_STATES[funding.state]),
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
    part: 'funding',
    cell: ({ funding }) => text(funding?.fileNumber),
  },
  {
    header: 'Bewilligt am',
    part: 'funding',
    cell: ({ funding }) => day(funding?.grantedOn),
  },
  {
    header: 'Ende der Durchführung',
    part: 'funding',
    cell: ({ funding }) => day(funding?.implementationEnd),
  },
  {
    header: 'Mittelabruf bis',
    part: 'funding',
    cell: ({ funding }) => day(funding?.drawdownDeadline),
  },
  {
    header: 'Verwendungsnachweis bis',
    part: 'funding',
    cell: ({ funding }) => day(funding?.proofDeadline),
  },
  {
    header: 'Zweckbindung bis',
    part: 'funding',
    cell: ({ funding }) => day(funding?.earmarkedUntil),
  },
  { header: 'Fällig am', cell: ({ dueDate }) => day(dueDate) },
  { header: 'Geplant ab', cell: ({ plannedFrom }) => text(plannedFrom) },
  { header: 'Geplant bis', cell: ({ plannedTo }) => text(plannedTo) },
  {
    header: 'Zuständig',
    cell: ({ assignee }, { nameOf }) => text(assignee && nameOf(assignee)),
  },
  {
    header: 'Dienstleister',
    part: 'provider',
    cell: ({ provider }) => text(provider),
  },
  {
    header: 'Ratsbeschluss',
    part: 'councilDecision',
    cell: ({ councilDecision }) => text(councilDecision),
  },
  {
    header: 'Setzt voraus',
    cell: ({ dependsOn = [] }, { numberOf }) =>
      text(
        dependsOn
          .map(numberOf)
          .filter(number => number !== undefined)
          .join(', '),
      ),
  },
  { header: 'Blockiert, weil', cell: ({ blocked }) => text(blocked?.because) },
  { header: 'Blockiert seit', cell: ({ blocked }) => day(blocked?.since) },
  {
    header: 'Angelegt am',
    cell: ({ createdAt }) => day(berlinDay(new Date(createdAt))),
  },
  {
    header: 'Zuletzt geändert am',
    cell: ({ updatedAt }) => day(berlinDay(new Date(updatedAt))),
  },
];

/** The columns that say something about a board's items. */
export function columnsOf({ parts }: Pick<Board, 'parts'>): ItemColumn[] {
  return ITEM_COLUMNS.filter(
    ({ part }) => part === undefined || parts.includes(part),
  );
}
