import { canHappen } from './applyEvent';
import { PostEventType } from './events';
import { Post } from './post';
import { PostStep } from './vocabulary';

/** What the policy grants a person for the posts of one department. */
export const DEPARTMENT_GRANTS = [
  'nominateSelf',
  'nominateOther',
  'confirm',
  'appoint',
  'end',
  'manageDeputies',
  'managePosts',
] as const;
export type DepartmentGrant = (typeof DEPARTMENT_GRANTS)[number];

/** Who is about to do something with a post. */
export interface StepActor {
  ref: string;
  grants: ReadonlySet<DepartmentGrant>;
}

const EVENT_OF: Record<PostStep, Exclude<PostEventType, 'opened'>> = {
  nominate: 'nominated',
  confirm: 'confirmed',
  accept: 'accepted',
  appoint: 'appointed',
  decline: 'declined',
  withdraw: 'withdrawn',
  end: 'endSet',
  revokeEnd: 'endRevoked',
  addDeputy: 'deputyAdded',
  removeDeputy: 'deputyRemoved',
  setInterim: 'interimSet',
  close: 'closed',
  reopen: 'reopened',
};

function isAllowed(step: PostStep, post: Post, actor: StepActor): boolean {
  const { ref, grants } = actor;
  const { term } = post;
  const isPerson = term?.person === ref;
  switch (step) {
    case 'nominate':
      return grants.has('nominateSelf') || grants.has('nominateOther');
    case 'confirm':
      return grants.has('confirm') && !isPerson && term?.nominatedBy !== ref;
    case 'accept':
      return isPerson;
    case 'appoint':
      return (
        grants.has('appoint') &&
        !isPerson &&
        term?.nominatedBy !== ref &&
        term?.confirmedBy !== ref
      );
    case 'decline':
      return (
        isPerson ||
        grants.has('appoint') ||
        (grants.has('confirm') && post.state === 'nominated')
      );
    case 'withdraw':
      return term?.nominatedBy === ref;
    case 'end':
    case 'revokeEnd':
      return isPerson || grants.has('end');
    case 'addDeputy':
    case 'removeDeputy':
      return isPerson || grants.has('manageDeputies');
    case 'setInterim':
      return grants.has('manageDeputies');
    case 'close':
    case 'reopen':
      return grants.has('managePosts');
    default:
      return false;
  }
}

/** May the post be taken this step at all, whoever asks? */
export function isPossible(step: PostStep, post: Post): boolean {
  return canHappen(EVENT_OF[step], post.state);
}

/**
 * May this person do this step? Nobody approves what they set off themselves:
 * who is nominated or nominated confirms nothing and appoints nobody, and who
 * confirmed does not appoint.
 */
export function mayDo(step: PostStep, post: Post, actor: StepActor): boolean {
  return isPossible(step, post) && isAllowed(step, post, actor);
}
