import {
  entryEntityRef,
  EntryFields,
  entryFieldsSchema,
  isRestrictedPath,
} from '@rathaus/plugin-service-registry-common';
import {
  diffFields,
  FieldProblem,
  fieldProblem,
  ImportMapping,
  parseFields,
} from '@rathaus/rathaus-common';
import {
  applyMapping,
  CheckedRow,
  ImportLine,
  textOf,
} from '@rathaus/rathaus-node';
import { StoredEntry } from '../../entries/EntryStore';
import {
  KnownKeys,
  referenceProblems,
} from '../../reference/lib/referenceProblems';
import type { EntryImportAccess } from '../EntryImportAccess';
import { FIELD_COLUMNS } from './fieldColumns';
import { CellContext, readCell } from './readCell';

/** What a row will do to its entry. */
export interface EntryWritePlan {
  /** Revision that the check saw; null for an entry that is not there yet. */
  expectedRevision: number | null;
  fields: EntryFields;
  /** What the entry was; missing for an entry that was not there. */
  before?: { fields: EntryFields; retired: boolean };
}

/** A row of entries, checked. */
export type CheckedEntryRow = CheckedRow<EntryWritePlan>;

/** What a row is judged by. */
export interface PlanContext {
  mapping: ImportMapping;
  cells: CellContext;
  known: KnownKeys;
  access: Pick<EntryImportAccess, 'mayWrite' | 'mayReadRestricted'>;
}

function without(
  problems: FieldProblem[],
  paths: readonly string[],
): FieldProblem[] {
  return problems.filter(
    ({ path }) =>
      !paths.some(known => path === known || path.startsWith(`${known}.`)),
  );
}

/** Restricted fields that the row fills, whether or not it changes them. */
function restrictedPathsOf(line: ImportLine, mapping: ImportMapping) {
  return Object.entries(mapping.fields)
    .filter(
      ([path, source]) => isRestrictedPath(path) && textOf(source, line.cells),
    )
    .map(([path]) => path);
}

function problemsOfAccess(
  line: ImportLine,
  fields: EntryFields,
  present: EntryFields | undefined,
  unchanged: boolean,
  { mapping, access }: PlanContext,
): FieldProblem[] {
  const writable =
    unchanged ||
    (access.mayWrite(fields) && (!present || access.mayWrite(present)));
  // Judged for unchanged rows too, or guessing would tell what is there.
  const restricted = access.mayReadRestricted(present ?? fields)
    ? []
    : restrictedPathsOf(line, mapping);
  return [...(writable ? [] : ['owner']), ...restricted].map(path =>
    fieldProblem(path, 'not_allowed'),
  );
}

/**
 * Works out what a row does to its entry: the content it will have, or what is
 * wrong with the row. Whether other things that it refers to exist is not
 * judged here.
 *
 * @param name - of the entry that the row means
 * @param existing - that entry, if there is one; a retired one is brought back
 */
export function planRow(
  line: ImportLine,
  name: string,
  existing: StoredEntry | undefined,
  context: PlanContext,
): CheckedEntryRow {
  const { mapping, access } = context;
  const present = existing?.fields;
  const applied = applyMapping(present, line.cells, mapping, (path, text) =>
    path in FIELD_COLUMNS
      ? readCell(FIELD_COLUMNS[path].kind, text, context.cells, present?.links)
      : undefined,
  );
  const row = {
    position: line.position,
    line: line.line,
    name,
    title: String(applied.fields.title ?? '') || undefined,
  };
  const parsed = parseFields(entryFieldsSchema, applied.fields);
  const faulty = (problems: FieldProblem[]): CheckedEntryRow => ({
    ...row,
    status: 'faulty',
    changes: [],
    problems,
  });
  if (!parsed.ok) {
    const unread = applied.problems.map(({ path }) => path);
    return faulty([...applied.problems, ...without(parsed.problems, unread)]);
  }
  const fields = parsed.value;
  const changes = diffFields(present ?? {}, fields);
  const inUse = existing !== undefined && !existing.retiredAt;
  const unchanged = inUse && changes.length === 0;
  const itself = fields.dependsOn.indexOf(entryEntityRef(name));
  const problems = [
    ...applied.problems,
    ...(itself < 0
      ? []
      : [fieldProblem(`dependsOn.${itself}`, 'depends_on_itself')]),
    ...referenceProblems(fields, present, context.known),
    ...problemsOfAccess(line, fields, present, unchanged, context),
  ];
  if (problems.length) {
    return faulty(problems);
  }
  if (unchanged) {
    return { ...row, status: 'unchanged', changes: [], problems: [] };
  }
  const shown = inUse ? changes : diffFields({}, fields);
  return {
    ...row,
    status: inUse ? 'changed' : 'new',
    changes: shown.filter(
      ({ path }) =>
        !isRestrictedPath(path) || access.mayReadRestricted(present ?? fields),
    ),
    problems: [],
    write: {
      expectedRevision: existing?.revision ?? null,
      fields,
      before: existing && {
        fields: existing.fields,
        retired: Boolean(existing.retiredAt),
      },
    },
  };
}
