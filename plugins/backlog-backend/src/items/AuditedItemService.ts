import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Item } from '@rathaus/plugin-backlog-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { ItemService, NewItem, NewNeed } from './ItemService';
import { ItemStep } from './steps/Step';

/** Notes every attempt to change an item, with who and what, and whether it succeeded. */
export class AuditedItemService implements ItemService {
  constructor(
    private readonly service: ItemService,
    private readonly auditor: AuditorService,
  ) {}

  create(board: string, input: NewItem, caller: Caller) {
    return this.#noted(
      'item-create',
      caller,
      { board, column: input.column },
      () => this.service.create(board, input, caller),
    );
  }

  handIn(board: string, input: NewNeed, caller: Caller) {
    const { school, draft } = input;
    return this.#noted('need-hand-in', caller, { board, school, draft }, () =>
      this.service.handIn(board, input, caller),
    );
  }

  take<Input>(
    step: ItemStep<Input>,
    id: string,
    revision: number | undefined,
    input: Input,
    caller: Caller,
  ) {
    return this.#noted(
      `item-${step.name}`,
      caller,
      { item: id, ...(revision !== undefined && { revision }) },
      () => this.service.take(step, id, revision, input, caller),
    );
  }

  #noted(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<Item>,
  ): Promise<Item> {
    return audited(
      this.auditor,
      { eventId, request: caller.request, meta },
      run,
      ({ id, number, board, column, revision }) => ({
        item: id,
        number,
        board,
        column,
        newRevision: revision,
      }),
    );
  }
}
