import { DeclineInput } from '@rathaus/plugin-scouts-common';
import { said, Step } from './Step';

type Nothing = Record<string, never>;

/** The head agrees with the nomination. */
export const confirm: Step<Nothing> = {
  name: 'confirm',
  toEvent: (_, context) => ({ ...said(context), type: 'confirmed' }),
};

/** The nominee agrees. */
export const accept: Step<Nothing> = {
  name: 'accept',
  toEvent: (_, context) => ({ ...said(context), type: 'accepted' }),
};

/** Nominee, head or CDO office do not agree. */
export const decline: Step<DeclineInput> = {
  name: 'decline',
  toEvent: ({ reason }, context) => ({
    ...said(context),
    type: 'declined',
    ...(reason && { reason }),
  }),
};

/** Who nominated takes it back. */
export const withdraw: Step<Nothing> = {
  name: 'withdraw',
  toEvent: (_, context) => ({ ...said(context), type: 'withdrawn' }),
};

/** The office goes on after all. */
export const revokeEnd: Step<Nothing> = {
  name: 'revokeEnd',
  toEvent: (_, context) => ({ ...said(context), type: 'endRevoked' }),
};

/** The post is given up. */
export const close: Step<Nothing> = {
  name: 'close',
  toEvent: (_, context) => ({ ...said(context), type: 'closed' }),
};

/** The post is there again. */
export const reopen: Step<Nothing> = {
  name: 'reopen',
  toEvent: (_, context) => ({ ...said(context), type: 'reopened' }),
};
