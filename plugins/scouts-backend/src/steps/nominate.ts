import { NotAllowedError } from '@backstage/errors';
import { NominateInput } from '@rathaus/plugin-scouts-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { randomUUID } from 'node:crypto';
import { checkActive } from './checkPerson';
import { said, Step } from './Step';

type Nomination = Pick<NominateInput, 'person' | 'note'>;

/** Somebody is proposed for a vacant post: the person who asks, or another. */
export const nominate: Step<Nomination> = {
  name: 'nominate',
  check(input, { post, actor, organisation, siblings }) {
    const person = input.person ?? actor.ref;
    const problems = checkActive('person', person, organisation);
    if (problems.length) {
      return problems;
    }
    if (!organisation.belongsTo(person, post.department)) {
      return [fieldProblem('person', 'not_in_department')];
    }
    return siblings.some(({ term }) => term?.person === person)
      ? [fieldProblem('person', 'duplicate')]
      : [];
  },
  toEvent(input, context) {
    const { actor } = context;
    const person = input.person ?? actor.ref;
    if (
      !actor.grants.has(person === actor.ref ? 'nominateSelf' : 'nominateOther')
    ) {
      throw new NotAllowedError(`Not allowed to nominate ${person}`);
    }
    return {
      ...said(context),
      type: 'nominated',
      termId: randomUUID(),
      person,
      ...(input.note && { note: input.note }),
    };
  },
};
