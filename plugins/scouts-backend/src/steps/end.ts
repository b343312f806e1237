import { EndAppointmentInput } from '@rathaus/plugin-scouts-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { said, Step } from './Step';

/** The last day of an office is settled. */
export const end: Step<EndAppointmentInput> = {
  name: 'end',
  check: (input, { post }) =>
    post.term?.from && input.until < post.term.from
      ? [fieldProblem('until', 'ends_before_start')]
      : [],
  toEvent: (input, context) => ({
    ...said(context),
    type: 'endSet',
    until: input.until,
    reason: input.reason,
    ...(input.note && { note: input.note }),
  }),
};
