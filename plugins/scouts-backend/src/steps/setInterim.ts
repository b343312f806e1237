import { SetInterimInput } from '@rathaus/plugin-scouts-common';
import { checkActive } from './checkPerson';
import { said, Step } from './Step';

/** Somebody stands in until the post is filled, or nobody any more. */
export const setInterim: Step<SetInterimInput> = {
  name: 'setInterim',
  check: ({ person }, { organisation }) =>
    person ? checkActive('person', person, organisation) : [],
  toEvent: ({ person }, context) => ({
    ...said(context),
    type: 'interimSet',
    person,
  }),
};
