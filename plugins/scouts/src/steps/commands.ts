import {
  AddDeputyInput,
  AppointInput,
  DeclineInput,
  EndAppointmentInput,
  NominateInput,
  PostStep,
  PostView,
  SetInterimInput,
} from '@rathaus/plugin-scouts-common';
import { ScoutsApi } from '../api';

/** A step with everything it needs said. */
export type StepCommand =
  | ({ step: 'nominate' } & Omit<NominateInput, 'postId'>)
  | { step: 'confirm' | 'accept' | 'withdraw' | 'revokeEnd' }
  | { step: 'close' | 'reopen' }
  | ({ step: 'appoint' } & AppointInput)
  | ({ step: 'decline' } & DeclineInput)
  | ({ step: 'end' } & EndAppointmentInput)
  | ({ step: 'addDeputy' } & AddDeputyInput)
  | { step: 'removeDeputy'; deputyId: string }
  | ({ step: 'setInterim' } & SetInterimInput);

function termIdOf({ id, term }: PostView): string {
  if (!term) {
    throw new Error(`Nobody is nominated or in office for post ${id}`);
  }
  return term.id;
}

/**
 * Takes a step.
 *
 * @param post - as the person saw it; its revision goes along
 * @returns the post after it
 */
export async function sendStep(
  api: ScoutsApi,
  post: PostView,
  command: StepCommand,
): Promise<PostView> {
  const { id, revision } = post;
  switch (command.step) {
    case 'nominate': {
      const { step: _, ...input } = command;
      return api.nominate(revision, { postId: id, ...input });
    }
    case 'confirm':
      return api.confirm(termIdOf(post), revision);
    case 'accept':
      return api.accept(termIdOf(post), revision);
    case 'withdraw':
      return api.withdraw(termIdOf(post), revision);
    case 'revokeEnd':
      return api.revokeEnd(termIdOf(post), revision);
    case 'appoint': {
      const { step: _, ...input } = command;
      return api.appoint(termIdOf(post), revision, input);
    }
    case 'decline': {
      const { step: _, ...input } = command;
      return api.decline(termIdOf(post), revision, input);
    }
    case 'end': {
      const { step: _, ...input } = command;
      return api.endAppointment(termIdOf(post), revision, input);
    }
    case 'addDeputy': {
      const { step: _, ...input } = command;
      return api.addDeputy(termIdOf(post), revision, input);
    }
    case 'removeDeputy':
      return api.removeDeputy(termIdOf(post), revision, command.deputyId);
    case 'setInterim':
      return api.setInterim(id, revision, { person: command.person });
    case 'close':
      return api.closePost(id, revision);
    default:
      return api.reopenPost(id, revision);
  }
}

function ifAllowed(
  after: PostView,
  command: StepCommand,
): StepCommand | undefined {
  const needed: PostStep = command.step;
  return after.allowedActions.includes(needed) ? command : undefined;
}

/**
 * The step that takes another one back, where there is such a step and the person may take it. What other people have
 * decided is never taken back this way.
 *
 * @param before - the post when the step was taken
 * @param after - the post that it led to
 */
export function undoOf(
  command: StepCommand,
  before: PostView,
  after: PostView,
): StepCommand | undefined {
  switch (command.step) {
    case 'nominate':
      return ifAllowed(after, { step: 'withdraw' });
    case 'end':
      return ifAllowed(after, { step: 'revokeEnd' });
    case 'close':
      return ifAllowed(after, { step: 'reopen' });
    case 'reopen':
      return ifAllowed(after, { step: 'close' });
    case 'setInterim':
      return ifAllowed(after, {
        step: 'setInterim',
        person: before.interim ?? null,
      });
    case 'addDeputy': {
      const known = new Set(before.term?.deputies.map(({ id }) => id));
      const added = after.term?.deputies.find(({ id }) => !known.has(id));
      return (
        added && ifAllowed(after, { step: 'removeDeputy', deputyId: added.id })
      );
    }
    case 'removeDeputy': {
      const removed = before.term?.deputies.find(
        ({ id }) => id === command.deputyId,
      );
      return removed?.person
        ? ifAllowed(after, {
            step: 'addDeputy',
            person: removed.person,
            from: removed.from,
            to: removed.to,
          })
        : undefined;
    }
    default:
      return undefined;
  }
}
