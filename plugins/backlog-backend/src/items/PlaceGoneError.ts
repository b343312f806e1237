import { ConflictError } from '@backstage/errors';
import { Item } from '@rathaus/plugin-backlog-common';
import { fieldProblem, FieldProblem } from '@rathaus/rathaus-common';

/** 409 because the items beside which one is to be put are not in the column any more. */
export class PlaceGoneError extends ConflictError {
  readonly fields: FieldProblem[];

  /** @param current - the item, which stays where it is */
  constructor(readonly current: Item) {
    super(`The place for item ${current.number} is not there any more`);
    this.name = 'ConflictError';
    this.fields = [fieldProblem('after', 'invalid_choice')];
  }
}
