import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { FieldProblem } from './fieldProblem';
import { fieldProblem } from './messages';

/**
 * 400 that names the fields. The error middleware puts `fields` into the
 * answer's `error` object.
 */
export class FieldsError extends InputError {
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super(
      `Invalid input: ${fields
        .map(field => `${field.path || 'body'} (${field.code})`)
        .join(', ')}`,
    );
    this.name = 'InputError';
    this.fields = fields;
  }
}

/** 403 for particular fields: the rest of the input may be fine. */
export class FieldsNotAllowedError extends NotAllowedError {
  readonly fields: FieldProblem[];

  constructor(paths: string[]) {
    super(`Not allowed to set ${paths.join(', ')}`);
    this.name = 'NotAllowedError';
    this.fields = paths.map(path => fieldProblem(path, 'not_allowed'));
  }
}

/** 409 because a value is taken, e.g. a name; names the field as well. */
export class FieldConflictError extends ConflictError {
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super(
      `Conflict: ${fields
        .map(field => `${field.path} (${field.code})`)
        .join(', ')}`,
    );
    this.name = 'ConflictError';
    this.fields = fields;
  }
}

/**
 * 409 because somebody else wrote first. `current` is what is there now, as
 * the asking person may see it; what was sent is in the sender's hands.
 */
export class RevisionConflictError<
  T extends { revision: number },
> extends ConflictError {
  readonly current: T;
  readonly fields: FieldProblem[];

  /** @param what - what was changed, for the log: `Entry "meldewesen"` */
  constructor(what: string, current: T) {
    super(
      `${what} was changed meanwhile and is at revision ${current.revision}`,
    );
    this.name = 'ConflictError';
    this.current = current;
    this.fields = [
      fieldProblem('If-Match', 'stale_revision', { current: current.revision }),
    ];
  }
}
