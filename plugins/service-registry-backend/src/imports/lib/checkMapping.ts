import { ImportMapping } from '@rathaus/plugin-service-registry-common';
import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import { FIELD_COLUMNS } from './fieldColumns';
import { CellContext, readCell } from './readCell';

function isField(path: string): boolean {
  return path === 'name' || Object.hasOwn(FIELD_COLUMNS, path);
}

/**
 * What is wrong with a mapping as a whole: fields that do not exist, columns
 * that the file does not have, constants that cannot be read, and a key that
 * comes from no column.
 */
export function checkMapping(
  mapping: ImportMapping,
  columnCount: number,
  context: CellContext,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [path, source] of Object.entries(mapping.fields)) {
    const at = `fields.${path}`;
    if (!isField(path)) {
      problems.push(fieldProblem(at, 'unknown_field'));
    } else if ('column' in source) {
      if (source.column >= columnCount) {
        problems.push(
          fieldProblem(`${at}.column`, 'unknown_column', {
            value: source.column + 1,
          }),
        );
      }
    } else if (path !== 'name' && source.constant.trim()) {
      const { kind } = FIELD_COLUMNS[path];
      const result = readCell(kind, source.constant, context);
      if (!result.ok) {
        problems.push(
          fieldProblem(`${at}.constant`, result.code, result.params),
        );
      }
    }
  }
  const key = mapping.fields[mapping.matchBy];
  if (!key || !('column' in key)) {
    problems.push(fieldProblem(`fields.${mapping.matchBy}`, 'required'));
  }
  return problems;
}
