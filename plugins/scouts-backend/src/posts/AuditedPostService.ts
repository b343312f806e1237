import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { OpenPostInput, PostView } from '@rathaus/plugin-scouts-common';
import { audited, Caller } from '@rathaus/rathaus-node';
import { Step } from '../steps/Step';
import { PostService, StepTarget } from './PostService';

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

/** Notes every attempt to change a post, with who and what, and whether it succeeded. */
export class AuditedPostService implements PostService {
  readonly getAppointment: PostService['getAppointment'];
  readonly listNominations: PostService['listNominations'];
  readonly listAppointments: PostService['listAppointments'];

  constructor(
    private readonly service: PostService,
    private readonly auditor: AuditorService,
  ) {
    this.getAppointment = service.getAppointment.bind(service);
    this.listNominations = service.listNominations.bind(service);
    this.listAppointments = service.listAppointments.bind(service);
  }

  open(input: OpenPostInput & { title: string }, caller: Caller) {
    return this.#noted(
      'post-open',
      caller,
      { department: input.department },
      () => this.service.open(input, caller),
    );
  }

  take<Input>(
    step: Step<Input>,
    target: StepTarget,
    revision: number,
    input: Input,
    caller: Caller,
  ) {
    return this.#noted(
      `post-${kebab(step.name)}`,
      caller,
      { ...target, revision },
      () => this.service.take(step, target, revision, input, caller),
    );
  }

  #noted(
    eventId: string,
    caller: Caller,
    meta: JsonObject,
    run: () => Promise<PostView>,
  ): Promise<PostView> {
    return audited(
      this.auditor,
      { eventId, request: caller.request, meta },
      run,
      ({ id, department, state, revision }) => ({
        post: id,
        department,
        state,
        newRevision: revision,
      }),
    );
  }
}
