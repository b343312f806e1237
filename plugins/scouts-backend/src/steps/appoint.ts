import { AppointInput } from '@rathaus/plugin-scouts-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { checkNotFarAhead } from './checkDay';
import { said, Step } from './Step';

/** The CDO office appoints the nominee from a day on. */
export const appoint: Step<AppointInput> = {
  name: 'appoint',
  check(input, { post, organisation, today }) {
    const person = post.term?.person;
    return [
      ...checkNotFarAhead('from', input.from, today),
      ...(person && !organisation.isActive(person)
        ? [fieldProblem('person', 'unknown_ref', { value: person })]
        : []),
    ];
  },
  toEvent: (input, context) => ({
    ...said(context),
    type: 'appointed',
    from: input.from,
    ...(input.decision && { decision: input.decision }),
  }),
};
