import {
  entryEntityRef,
  EntryMapping,
} from '@rathaus/plugin-service-registry-common';
import {
  FieldProblem,
  fieldProblem,
  slugFromTitle,
} from '@rathaus/rathaus-common';
import { ImportLine, RowCheck, textOf } from '@rathaus/rathaus-node';
import { refsOf } from '../catalog/checkEntityRefs';
import { EntryStore, StoredEntry } from '../entries/EntryStore';
import { KnownKeys } from '../reference/lib/referenceProblems';
import { EntryDirectory } from './EntryDirectory';
import { EntryImportAccess } from './EntryImportAccess';
import { matchRow, RowKeys, RowMatch } from './lib/matchRow';
import {
  CheckedEntryRow,
  EntryWritePlan,
  PlanContext,
  planRow,
} from './lib/planRow';
import { RefLookup } from './RefLookup';

/** What one check of one file works with. */
export interface EntryRowCheckOptions {
  mapping: EntryMapping;
  access: EntryImportAccess;
  entries: Pick<EntryStore, 'getMany'>;
  directory: EntryDirectory;
  refLookup: RefLookup;
  known: KnownKeys;
  groupRef: (text: string) => string | undefined;
}

function keysOf(line: ImportLine, mapping: EntryMapping): RowKeys {
  const textAt = (path: string) => {
    const source = mapping.fields[path];
    return source ? textOf(source, line.cells) : '';
  };
  return {
    name: textAt('name'),
    title: textAt('title'),
    ozgId: textAt('ozgId').replace(/\s/g, ''),
  };
}

function faultyRow(
  line: ImportLine,
  title: string,
  problem: FieldProblem,
): CheckedEntryRow {
  return {
    position: line.position,
    line: line.line,
    title: title || undefined,
    status: 'faulty',
    changes: [],
    problems: [problem],
  };
}

/** One check of one file of entries. */
export class EntryRowCheck implements RowCheck<EntryWritePlan> {
  /** Names of entries that rows before have claimed. */
  readonly #claimed = new Set<string>();
  /** Refs of the entries that the file makes; rows may refer to each other. */
  readonly #announced = new Set<string>();

  constructor(private readonly options: EntryRowCheckOptions) {}

  /** Notes which entries the rows make. */
  announce(lines: readonly ImportLine[]): void {
    for (const line of lines) {
      const { name, title } = keysOf(line, this.options.mapping);
      this.#announced.add(entryEntityRef(name || slugFromTitle(title)));
    }
  }

  /** Works out what each row does. */
  async check(lines: readonly ImportLine[]): Promise<CheckedEntryRow[]> {
    const matches = lines.map(line => this.#match(line));
    const existing = await this.#loadExisting(matches);
    const context = this.#planContext();
    const rows = lines.map((line, index) => {
      const match = matches[index];
      if (!match.ok) {
        const { title } = keysOf(line, this.options.mapping);
        return faultyRow(line, title, match.problem);
      }
      return planRow(line, match.name, existing.get(match.name), context);
    });
    return this.#withoutDeadRefs(rows);
  }

  #planContext(): PlanContext {
    const { mapping, access, known, groupRef, directory } = this.options;
    const entryRef = (text: string) => {
      const announced = entryEntityRef(slugFromTitle(text));
      return (
        directory.refOf(text) ??
        (this.#announced.has(announced) ? announced : undefined)
      );
    };
    return { mapping, access, known, cells: { groupRef, entryRef } };
  }

  #match(line: ImportLine): RowMatch {
    const { mapping, directory } = this.options;
    if (line.surplus) {
      return { ok: false, problem: fieldProblem('row', 'surplus_cells') };
    }
    const match = matchRow(mapping.matchBy, keysOf(line, mapping), directory);
    if (match.ok && this.#claimed.has(match.name)) {
      const problem = fieldProblem(mapping.matchBy, 'name_taken', {
        value: match.name,
      });
      return { ok: false, problem };
    }
    if (match.ok) {
      this.#claimed.add(match.name);
    }
    return match;
  }

  async #loadExisting(matches: RowMatch[]): Promise<Map<string, StoredEntry>> {
    const names = matches.flatMap(match =>
      match.ok && match.exists ? [match.name] : [],
    );
    const entries = await this.options.entries.getMany(names);
    return new Map(entries.map(entry => [entry.name, entry]));
  }

  /** Turns rows faulty that refer anew to what does not exist. */
  async #withoutDeadRefs(rows: CheckedEntryRow[]): Promise<CheckedEntryRow[]> {
    const added = rows.map(({ write }) => {
      const kept = new Set(
        write?.before ? refsOf(write.before.fields).map(({ ref }) => ref) : [],
      );
      return write
        ? refsOf(write.fields).filter(
            ({ ref }) =>
              !kept.has(ref) &&
              !this.#announced.has(ref) &&
              !this.options.directory.hasRef(ref),
          )
        : [];
    });
    const missing = await this.options.refLookup.missing(
      added.flat().map(({ ref }) => ref),
    );
    return rows.map((row, index) => {
      const problems = added[index]
        .filter(({ ref }) => missing.has(ref))
        .map(({ path, ref }) =>
          fieldProblem(path, 'unknown_ref', { value: ref }),
        );
      return problems.length
        ? { ...row, status: 'faulty', changes: [], problems, write: undefined }
        : row;
    });
  }
}
