import { NotAllowedError } from '@backstage/errors';
import {
  entryMappingSchema,
  isRestrictedPath,
} from '@rathaus/plugin-service-registry-common';
import { FieldProblem, ImportMapping } from '@rathaus/rathaus-common';
import {
  Caller,
  ChangedMeanwhileError,
  checkMapping,
  ImportRun,
  ImportSubject,
  PlannedRow,
} from '@rathaus/rathaus-node';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryStore, EntryWrite, StaleWriteError } from '../entries/EntryStore';
import { ReferenceStore } from '../reference/ReferenceStore';
import { EntryDirectory } from './EntryDirectory';
import { EntryImportAccess, EntryImportAccessOf } from './EntryImportAccess';
import { EntryRowCheck } from './EntryRowCheck';
import { FIELD_COLUMNS } from './lib/fieldColumns';
import { createGroupFinder } from './lib/groupNames';
import { guessMapping } from './lib/guessMapping';
import { EntryWritePlan } from './lib/planRow';
import { readCell } from './lib/readCell';
import { RefLookup } from './RefLookup';

export type { EntryWritePlan };

type EntryRow = PlannedRow<EntryWritePlan>;
type EntryRun = ImportRun<EntryImportAccess, EntryWritePlan>;

function assertMayWrite(
  { name, write, changes }: EntryRow,
  access: EntryImportAccess,
): void {
  const before = write.before?.fields;
  const allowed =
    access.mayWrite(write.fields) &&
    (!before || access.mayWrite(before)) &&
    (access.mayReadRestricted(before ?? write.fields) ||
      !changes.some(({ path }) => isRestrictedPath(path)));
  if (!allowed) {
    throw new NotAllowedError(`Not allowed to write entry "${name}"`);
  }
}

function writeOf(row: EntryRow, note: string): EntryWrite[] {
  return row.name
    ? [
        {
          name: row.name,
          expectedRevision: row.write.expectedRevision,
          fields: row.write.fields,
          retired: false,
          action: 'import',
          note,
        },
      ]
    : [];
}

/** The write that takes back the write of a row. */
function revertOf(row: EntryRow, note: string): EntryWrite[] {
  if (!row.name) {
    return [];
  }
  const { before, expectedRevision, fields } = row.write;
  return [
    {
      name: row.name,
      expectedRevision: (expectedRevision ?? 0) + 1,
      fields: before?.fields ?? fields,
      retired: before?.retired ?? true,
      action: 'revert-import',
      note,
    },
  ];
}

/** What imports have to know of entries. An import writes, or takes back, all of them or none. */
export class EntryImportSubject
  implements ImportSubject<EntryImportAccess, EntryWritePlan>
{
  readonly guess = guessMapping;

  constructor(
    private readonly options: {
      entries: EntryStore;
      references: ReferenceStore;
      titles: GroupTitles;
      createRefLookup: () => RefLookup;
      accessOf: EntryImportAccessOf;
    },
  ) {}

  accessOf(caller: Caller): Promise<EntryImportAccess> {
    return this.options.accessOf(caller);
  }

  async mappingProblems(
    mapping: ImportMapping,
    columnCount: number,
  ): Promise<FieldProblem[]> {
    const context = {
      groupRef: createGroupFinder(await this.options.titles.get()),
      // Entries of the file itself are not known yet; the check finds out.
      entryRef: (text: string) => text,
    };
    return checkMapping(mapping, {
      columnCount,
      isField: path => path === 'name' || Object.hasOwn(FIELD_COLUMNS, path),
      read: (path, text) =>
        path === 'name'
          ? undefined
          : readCell(FIELD_COLUMNS[path].kind, text, context),
    });
  }

  async beginCheck(
    mapping: ImportMapping,
    access: EntryImportAccess,
  ): Promise<EntryRowCheck> {
    const { entries, references, titles, createRefLookup } = this.options;
    return new EntryRowCheck({
      mapping: entryMappingSchema.parse(mapping),
      access,
      entries,
      directory: await EntryDirectory.load(entries),
      refLookup: createRefLookup(),
      known: {
        leika: await references.knownKeys('leika'),
        ozg: await references.knownKeys('ozg'),
      },
      groupRef: createGroupFinder(await titles.get()),
    });
  }

  apply(run: EntryRun): Promise<string[]> {
    const note = `Import „${run.fileName}“`;
    return this.#write(run, row => writeOf(row, note));
  }

  revert(run: EntryRun): Promise<string[]> {
    const note = `Import „${run.fileName}“ zurückgenommen`;
    return this.#write(run, row => revertOf(row, note));
  }

  async #write(
    { access, at, rows, finish }: EntryRun,
    toWrites: (row: EntryRow) => EntryWrite[],
  ): Promise<string[]> {
    rows.forEach(row => assertMayWrite(row, access));
    try {
      const written = await this.options.entries.writeAll(
        rows.flatMap(toWrites),
        { actor: access.actor, at },
        finish,
      );
      return written.map(({ name }) => name);
    } catch (error) {
      throw error instanceof StaleWriteError
        ? new ChangedMeanwhileError(error.stale.map(({ name }) => name))
        : error;
    }
  }
}
