import {
  FieldProblem,
  fieldProblem,
  ImportMapping,
} from '@rathaus/rathaus-common';
import { CellResult } from './plainCell';

/**
 * What is wrong with a mapping as a whole: fields that do not exist, columns
 * that the file does not have, constants that cannot be read, and a key that
 * comes from no column.
 *
 * @param options.isField - is there a field of this path?
 * @param options.read - reads a constant that is not blank; undefined where any text will do
 */
export function checkMapping(
  mapping: ImportMapping,
  options: {
    columnCount: number;
    isField: (path: string) => boolean;
    read: (path: string, text: string) => CellResult | undefined;
  },
): FieldProblem[] {
  const { columnCount, isField, read } = options;
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
    } else if (source.constant.trim()) {
      const result = read(path, source.constant);
      if (result && !result.ok) {
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
