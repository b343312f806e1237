import { NotFoundError } from '@backstage/errors';
import { AddDeputyInput } from '@rathaus/plugin-scouts-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { randomUUID } from 'node:crypto';
import { checkActive } from './checkPerson';
import { said, Step } from './Step';

/** Somebody stands in for the Scout from one day to another. */
export const addDeputy: Step<AddDeputyInput> = {
  name: 'addDeputy',
  check({ person, from, to }, { post, organisation }) {
    if (person === post.term?.person) {
      return [fieldProblem('person', 'same_person')];
    }
    const twice = (post.term?.deputies ?? []).some(
      deputy =>
        deputy.person === person && deputy.from <= to && from <= deputy.to,
    );
    return [
      ...checkActive('person', person, organisation),
      ...(twice ? [fieldProblem('person', 'duplicate')] : []),
    ];
  },
  toEvent: ({ person, from, to }, context) => ({
    ...said(context),
    type: 'deputyAdded',
    deputy: { id: randomUUID(), person, from, to },
  }),
};

/** A deputy's range is taken back. */
export const removeDeputy: Step<{ deputyId: string }> = {
  name: 'removeDeputy',
  toEvent({ deputyId }, context) {
    const { deputies = [] } = context.post.term ?? {};
    if (!deputies.some(({ id }) => id === deputyId)) {
      throw new NotFoundError('No such deputy');
    }
    return { ...said(context), type: 'deputyRemoved', deputyId };
  },
};
