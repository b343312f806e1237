import {
  AnswerHandoverInput,
  AssignHandoverInput,
  CreateHandoverInput,
  Handover,
  HandoverList,
} from '@rathaus/plugin-scouts-common';
import { Caller } from '@rathaus/rathaus-node';

/** What a receiver or sender says to a handover. */
export type HandoverAnswer = 'countersign' | 'decline' | 'withdraw';

/**
 * Entries on their way from one Scout to another. Every method throws
 * NotAllowedError for those who may not; those with an id NotFoundError for
 * what is not there; those with a revision RevisionConflictError when it was
 * changed since and ConflictError when the state has no such action.
 */
export interface HandoverService {
  /** Those that the caller takes part in, waiting ones first. */
  list(caller: Caller): Promise<HandoverList>;

  get(id: string, caller: Caller): Promise<Handover>;

  /** @throws FieldsError, ServiceUnavailableError without the registry */
  create(input: CreateHandoverInput, caller: Caller): Promise<Handover>;

  /** Names who takes over. @throws FieldsError */
  assign(
    id: string,
    revision: number,
    input: AssignHandoverInput,
    caller: Caller,
  ): Promise<Handover>;

  answer(
    id: string,
    revision: number,
    answer: HandoverAnswer,
    input: AnswerHandoverInput,
    caller: Caller,
  ): Promise<Handover>;
}
