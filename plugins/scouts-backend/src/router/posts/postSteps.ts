import { emptySchema, setInterimSchema } from '@rathaus/plugin-scouts-common';
import { parseId } from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { close, reopen } from '../../steps/plainSteps';
import { setInterim } from '../../steps/setInterim';
import { stepRoute } from './stepRoute';

const target = (request: Request) => ({ postId: parseId(request) });

/** `POST /posts/:id/{close,reopen,interim}`. */
export const postSteps = [
  stepRoute({
    path: '/posts/:id/close',
    schema: emptySchema,
    step: close,
    target,
  }),
  stepRoute({
    path: '/posts/:id/reopen',
    schema: emptySchema,
    step: reopen,
    target,
  }),
  stepRoute({
    path: '/posts/:id/interim',
    schema: setInterimSchema,
    step: setInterim,
    target,
  }),
];
