import {
  EntryFields,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import {
  FieldProblem,
  fieldProblem,
  parseFields,
  slugFromTitle,
} from '@rathaus/rathaus-common';
import { fieldOfPath } from '../../lib/fields';
import {
  FIELD_PATHS,
  FieldPath,
  fieldsFromValues,
  FormValues,
} from './formValues';

/** What is wrong, by field of the form; a list's problems keep their full path (`links.0.url`). */
export type ProblemsByField = ReadonlyMap<FieldPath, FieldProblem[]>;

/**
 * The field of the form that a problem belongs to.
 *
 * The name of an entry is made from its title, so a name that is taken is the title's problem. A whole part that is
 * missing (`maturity`) is shown at its first field.
 *
 * @returns undefined for paths that no field stands for
 */
export function fieldOfProblem(path: string): FieldPath | undefined {
  if (path === 'name') {
    return 'title';
  }
  const bare = path.replace(/^fields\./, '');
  return (
    fieldOfPath(bare) ??
    FIELD_PATHS.find(field => bare !== '' && field.startsWith(`${bare}.`))
  );
}

/** Sorts problems to the fields of the form; what belongs to none is given back apart. */
export function problemsByField(problems: readonly FieldProblem[]): {
  byField: ProblemsByField;
  others: FieldProblem[];
} {
  const byField = new Map<FieldPath, FieldProblem[]>();
  const others: FieldProblem[] = [];
  for (const problem of problems) {
    const field = fieldOfProblem(problem.path);
    if (field) {
      byField.set(field, [...(byField.get(field) ?? []), problem]);
    } else {
      others.push(problem);
    }
  }
  return { byField, others };
}

/** What the form is checked for. */
export interface ValidationOptions {
  /** Is the restricted part in the person's hands? */
  restricted: boolean;
  /** A new entry's title must give it a name as well. */
  isNew: boolean;
}

/** Checks the form with the schema that the API uses. */
export function validateValues(
  values: FormValues,
  options: ValidationOptions,
): { ok: true; fields: EntryFields } | { ok: false; problems: FieldProblem[] } {
  const result = parseFields(
    entryFieldsSchema,
    fieldsFromValues(values, options),
  );
  const problems = result.ok ? [] : [...result.problems];
  const title = values.title.trim();
  if (options.isNew && title.length >= 3 && slugFromTitle(title).length < 2) {
    problems.push(fieldProblem('title', 'title_without_letters'));
  }
  return result.ok && problems.length === 0
    ? { ok: true, fields: result.value }
    : { ok: false, problems };
}
