import { InputError } from '@backstage/errors';
import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';

const MEGABYTE = 1024 * 1024;

/** 413: more was uploaded than is taken. */
export class FileTooBigError extends InputError {
  // Backstage has no error class for 413; its error middleware reads this.
  readonly statusCode = 413;
  readonly fields: FieldProblem[];

  constructor(maximumBytes: number) {
    const maximum = Math.floor(maximumBytes / MEGABYTE);
    super(`The file is larger than ${maximum} MB`);
    this.fields = [fieldProblem('file', 'file_too_big', { maximum })];
  }
}
