import { Board, ItemMapping, Programme } from '@rathaus/plugin-backlog-common';
import { FieldProblem, fieldProblem, foldText } from '@rathaus/rathaus-common';
import { ImportLine, RowCheck, textOf } from '@rathaus/rathaus-node';
import { CatalogAssignees } from '../catalog/CatalogAssignees';
import { SchoolDirectory } from '../catalog/SchoolDirectory';
import { ExportContext } from '../exports/itemColumns';
import { linkProblems, LinkTargets } from '../items/checks/linkProblems';
import { ItemDirectory, ListedItem } from './ItemDirectory';
import { CheckedItemRow, ItemWrite } from './ItemWrite';
import { fieldColumnsOf } from './lib/fieldColumns';
import { ItemMatch, ItemKeys, matchItem, schoolsKey } from './lib/matchItem';
import { ItemPlanContext, planItem } from './lib/planItem';
import { ItemCellContext } from './lib/readItemCell';
import { readSchools } from './lib/schoolsCell';
import { PlannedLinks } from './PlannedLinks';

/** What one check of one file works with. */
export interface ItemRowCheckOptions {
  board: Board;
  mapping: ItemMapping;
  programmes: readonly Programme[];
  directory: ItemDirectory;
  schools: SchoolDirectory;
  assignees: CatalogAssignees;
  written: ExportContext;
  /** `YYYY-MM-DD` */
  today: string;
}

function faultyRow(
  line: ImportLine,
  title: string,
  problem: FieldProblem,
): CheckedItemRow {
  return {
    position: line.position,
    line: line.line,
    title: title || undefined,
    status: 'faulty',
    changes: [],
    problems: [problem],
  };
}

/** One check of one file of items. */
export class ItemRowCheck implements RowCheck<ItemWrite> {
  readonly #context: ItemPlanContext;
  readonly #links: LinkTargets & Pick<PlannedLinks, 'plan'>;
  /** Full refs of the people and groups asked for so far. */
  readonly #assignees = new Map<string, string | undefined>();
  /** Lines of the rows so far, by the item that they mean. */
  readonly #claimed = new Map<string, number>();

  constructor(private readonly options: ItemRowCheckOptions) {
    const { board, mapping, programmes, directory, schools } = options;
    const cells: ItemCellContext = {
      board,
      programmes,
      schoolRef: text => schools.refOf(text),
      assigneeRef: text => this.#assignees.get(text),
      itemId: number => directory.byNumber(number)?.card.id,
    };
    const links = new PlannedLinks({
      programmes: async () => [...programmes],
      present: async ids =>
        new Set(ids.filter(id => directory.byId(id) !== undefined)),
      dependencies: async () =>
        new Map(
          directory
            .list()
            .map(({ card }) => [card.id, card.dependsOn ?? []] as const),
        ),
    });
    this.#links = links;
    this.#context = {
      board,
      mapping,
      columns: fieldColumnsOf(board),
      cells,
      written: options.written,
      today: options.today,
      linkProblems: (after, before) =>
        linkProblems(
          links,
          after,
          before && {
            id: before.card.id,
            fields: before.stored.state.fields,
          },
        ),
    };
  }

  async check(lines: readonly ImportLine[]): Promise<CheckedItemRow[]> {
    await this.#findAssignees(lines);
    const rows: CheckedItemRow[] = [];
    // One after the other: what a row links counts for those behind it.
    for (const line of lines) {
      rows.push(await this.#checkRow(line));
    }
    return rows;
  }

  async #checkRow(line: ImportLine): Promise<CheckedItemRow> {
    const keys = this.#keysOf(line);
    const match = this.#match(line, keys);
    if (!match.ok) {
      return faultyRow(line, keys.title, match.problem);
    }
    const row = await planItem(line, match.item, this.#context);
    if (row.write?.is === 'update' && row.write.changes.dependsOn) {
      this.#links.plan(row.write.id, row.write.changes.dependsOn);
    }
    return row;
  }

  #textAt(line: ImportLine, path: string): string {
    const source = this.options.mapping.fields[path];
    return source ? textOf(source, line.cells) : '';
  }

  #keysOf(line: ImportLine): ItemKeys {
    const schools = this.#textAt(line, 'schools');
    const read = schools
      ? readSchools(schools, this.#context.cells.schoolRef)
      : undefined;
    const refs =
      read?.ok && Array.isArray(read.value)
        ? read.value.map(({ ref }) => String(ref))
        : undefined;
    return {
      number: this.#textAt(line, 'number'),
      title: this.#textAt(line, 'title'),
      ...(refs && { schools: refs }),
    };
  }

  #match(line: ImportLine, keys: ItemKeys): ItemMatch {
    if (line.surplus) {
      return { ok: false, problem: fieldProblem('row', 'surplus_cells') };
    }
    const { directory, mapping } = this.options;
    const match = matchItem(mapping.matchBy, keys, directory);
    return match.ok ? this.#claim(line, keys, match.item) : match;
  }

  /** Takes an item for a row, unless another row has it already. */
  #claim(
    line: ImportLine,
    keys: ItemKeys,
    item: ListedItem | undefined,
  ): ItemMatch {
    const key =
      item?.card.id ??
      `${foldText(keys.title)} ${schoolsKey(keys.schools ?? [])}`;
    const earlier = this.#claimed.get(key);
    if (earlier !== undefined) {
      const problem = fieldProblem('row', 'row_repeated', { line: earlier });
      return { ok: false, problem };
    }
    this.#claimed.set(key, line.line);
    return { ok: true, item };
  }

  async #findAssignees(lines: readonly ImportLine[]): Promise<void> {
    const unknown = lines
      .map(line => this.#textAt(line, 'assignee'))
      .filter(text => text && !this.#assignees.has(text));
    if (!unknown.length) {
      return;
    }
    const found = await this.options.assignees.find(unknown);
    unknown.forEach(text => this.#assignees.set(text, found.get(text)));
  }
}
