import { entityRef } from '@rathaus/rathaus-common';
import { parse } from '@rathaus/rathaus-node';
import { z } from 'zod';
import { PostRoute } from './PostRoute';

/** Query of `GET /appointments`. */
export const appointmentsQuerySchema = z.strictObject({
  person: entityRef('user').optional(),
  department: entityRef('group').optional(),
});

/** `GET /appointments`: posts with somebody in office. */
export const listAppointments: PostRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/appointments',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const filter = parse(appointmentsQuerySchema, request.query);
    response.json(await service.listAppointments(filter, caller));
  },
});
