import {
  Board,
  importFieldsOf,
  ItemImportField,
} from '@rathaus/plugin-backlog-common';
import { FieldColumn, PlainCellKind } from '@rathaus/rathaus-node';
import { ITEM_COLUMNS } from '../../exports/itemColumns';
import { COST_TYPE_WORDS, FUNDING_STATE_WORDS } from '../../exports/itemWords';

/** What the cells of an item's fields hold. */
export type ItemCellKind =
  | PlainCellKind
  | { is: 'number' | 'column' | 'category' | 'programme' }
  | { is: 'schools' | 'assignee' | 'items' | 'quarter' };

/** How a field of items stands in a table. */
export type ItemFieldColumn = FieldColumn<ItemCellKind>;

const text: ItemCellKind = { is: 'text' };
const date: ItemCellKind = { is: 'date' };
const money: ItemCellKind = { is: 'euroCents' };
const quarter: ItemCellKind = { is: 'quarter' };

/** What the cells hold, and what other lists call the columns. */
const KINDS: Record<
  ItemImportField,
  readonly [kind: ItemCellKind, ...also: string[]]
> = {
  number: [{ is: 'number' }, 'Nr.', 'Nr', 'Maßnahmennummer', 'item number'],
  title: [
    text,
    'Maßnahme',
    'Bezeichnung',
    'Vorhaben',
    'Projekt',
    'Bedarf',
    'Name',
    'measure',
  ],
  description: [
    { is: 'text' },
    'Erläuterung',
    'Bemerkung',
    'Bemerkungen',
    'Anmerkung',
    'notes',
  ],
  column: [{ is: 'column' }, 'Stand', 'Status', 'Phase', 'state', 'status'],
  schools: [
    { is: 'schools' },
    'Schule',
    'Schulnummer',
    'Schulnummern',
    'Schulname',
    'Standort',
    'school',
  ],
  category: [{ is: 'category' }, 'Art', 'Bereich', 'Thema'],
  costType: [
    { is: 'choice', words: COST_TYPE_WORDS },
    'investiv/konsumtiv',
    'cost type',
  ],
  estimate: [
    money,
    'Kostenschätzung',
    'Geschätzte Kosten',
    'Kosten',
    'Kosten (geschätzt)',
    'Betrag',
    'Plan',
  ],
  ordered: [money, 'Auftragssumme', 'Bestellt', 'Auftrag'],
  actual: [
    money,
    'Ist',
    'Ist-Kosten',
    'Tatsächliche Kosten',
    'Abgerechnet',
    'Rechnungssumme',
  ],
  'funding.programme': [
    { is: 'programme' },
    'Förderprogramm',
    'Fördermittel',
    'programme',
  ],
  'funding.state': [
    { is: 'choice', words: FUNDING_STATE_WORDS },
    'Förderstand',
    'Status der Förderung',
  ],
  'funding.fileNumber': [text, 'Az.', 'Az', 'file number'],
  'funding.grantedOn': [date, 'Bewilligung', 'Bewilligungsdatum', 'granted on'],
  'funding.implementationEnd': [date, 'Durchführung bis'],
  'funding.drawdownDeadline': [date, 'Mittelabruf', 'Abruffrist'],
  'funding.proofDeadline': [date, 'Verwendungsnachweis', 'Nachweisfrist'],
  'funding.earmarkedUntil': [date, 'Zweckbindung', 'Ende der Zweckbindung'],
  dueDate: [date, 'Fällig', 'Frist', 'Termin', 'due date', 'due'],
  plannedFrom: [quarter, 'Beginn', 'Start', 'planned from'],
  plannedTo: [quarter, 'Ende', 'planned to'],
  assignee: [
    { is: 'assignee' },
    'Zuständige Person',
    'Verantwortlich',
    'Bearbeitung',
    'Ansprechperson',
  ],
  provider: [text, 'Firma', 'Auftragnehmer', 'Anbieter', 'Lieferant'],
  councilDecision: [text, 'Beschluss', 'Vorlage', 'council decision'],
  dependsOn: [{ is: 'items' }, 'Abhängig von', 'depends on'],
  'blocked.because': [text, 'Blockiert', 'Hindernis'],
  'blocked.since': [date],
};

/** The only field that exports leave out: their lists are read line by line. */
const DESCRIPTION = 'Beschreibung';

function headerOf(field: ItemImportField): string {
  const exported = ITEM_COLUMNS.find(column => column.field === field);
  return exported?.header ?? DESCRIPTION;
}

/** The fields that an import fills on a board, by their paths. */
export function fieldColumnsOf(
  board: Pick<Board, 'parts'>,
): ReadonlyMap<ItemImportField, ItemFieldColumn> {
  return new Map(
    importFieldsOf(board).map(field => {
      const [kind, ...also] = KINDS[field];
      return [field, { kind, header: headerOf(field), also }];
    }),
  );
}
