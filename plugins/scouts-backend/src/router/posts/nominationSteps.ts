import {
  appointSchema,
  declineSchema,
  emptySchema,
} from '@rathaus/plugin-scouts-common';
import { parseId } from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { appoint } from '../../steps/appoint';
import { accept, confirm, decline, withdraw } from '../../steps/plainSteps';
import { stepRoute } from './stepRoute';

const target = (request: Request) => ({ termId: parseId(request) });

/** `POST /nominations/:id/{confirm,accept,appoint,decline,withdraw}`. */
export const nominationSteps = [
  stepRoute({
    path: '/nominations/:id/confirm',
    schema: emptySchema,
    step: confirm,
    target,
  }),
  stepRoute({
    path: '/nominations/:id/accept',
    schema: emptySchema,
    step: accept,
    target,
  }),
  stepRoute({
    path: '/nominations/:id/appoint',
    schema: appointSchema,
    step: appoint,
    target,
  }),
  stepRoute({
    path: '/nominations/:id/decline',
    schema: declineSchema,
    step: decline,
    target,
  }),
  stepRoute({
    path: '/nominations/:id/withdraw',
    schema: emptySchema,
    step: withdraw,
    target,
  }),
];
