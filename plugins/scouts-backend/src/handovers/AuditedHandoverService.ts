import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  AnswerHandoverInput,
  AssignHandoverInput,
  CreateHandoverInput,
  Handover,
} from '@rathaus/plugin-scouts-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { HandoverAnswer, HandoverService } from './HandoverService';

/** Notes every attempt to hand entries over, with who and what, and whether it succeeded. */
export class AuditedHandoverService implements HandoverService {
  readonly list: HandoverService['list'];
  readonly get: HandoverService['get'];

  constructor(
    private readonly service: HandoverService,
    private readonly auditor: AuditorService,
  ) {
    this.list = service.list.bind(service);
    this.get = service.get.bind(service);
  }

  create(input: CreateHandoverInput, caller: Caller) {
    return this.#noted(
      'handover-create',
      caller,
      { department: input.department },
      () => this.service.create(input, caller),
    );
  }

  assign(
    id: string,
    revision: number,
    input: AssignHandoverInput,
    caller: Caller,
  ) {
    return this.#noted(
      'handover-assign',
      caller,
      { id, revision, to: input.to },
      () => this.service.assign(id, revision, input, caller),
    );
  }

  answer(
    id: string,
    revision: number,
    answer: HandoverAnswer,
    input: AnswerHandoverInput,
    caller: Caller,
  ) {
    return this.#noted(`handover-${answer}`, caller, { id, revision }, () =>
      this.service.answer(id, revision, answer, input, caller),
    );
  }

  #noted(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<Handover>,
  ): Promise<Handover> {
    return audited(
      this.auditor,
      { eventId, request: caller.request, meta },
      run,
      ({ id, department, state, entries }) => ({
        handover: id,
        department,
        state,
        entries: entries.length,
      }),
    );
  }
}
