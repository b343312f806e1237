import {
  addDeputySchema,
  emptySchema,
  endAppointmentSchema,
} from '@rathaus/plugin-scouts-common';
import {
  parse,
  parseId,
  parseIfMatch,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { addDeputy, removeDeputy } from '../../steps/deputies';
import { end } from '../../steps/end';
import { revokeEnd } from '../../steps/plainSteps';
import { PostRoute } from './PostRoute';
import { stepRoute } from './stepRoute';

const target = (request: Request) => ({ termId: parseId(request) });

/** `POST /appointments/:id/deputies/:deputyId/remove`: the deputy stands in the path. */
const removeDeputyRoute: PostRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/appointments/:id/deputies/:deputyId/remove',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const deputyId = parseId(request, 'deputyId');
    parse(emptySchema, request.body);
    const revision = parseIfMatch(request);
    sendWithRevision(
      response,
      await service.take(
        removeDeputy,
        target(request),
        revision,
        { deputyId },
        caller,
      ),
    );
  },
});

/** `POST /appointments/:id/{end,revoke-end,deputies}`, and a deputy's removal. */
export const appointmentSteps = [
  stepRoute({
    path: '/appointments/:id/end',
    schema: endAppointmentSchema,
    step: end,
    target,
  }),
  stepRoute({
    path: '/appointments/:id/revoke-end',
    schema: emptySchema,
    step: revokeEnd,
    target,
  }),
  stepRoute({
    path: '/appointments/:id/deputies',
    schema: addDeputySchema,
    step: addDeputy,
    target,
  }),
  removeDeputyRoute,
];
