import { parseId, sendWithRevision } from '@rathaus/rathaus-node';
import { PostRoute } from './PostRoute';

/** `GET /appointments/:id`: the post of one appointment, present or past. */
export const getAppointment: PostRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/appointments/:id',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    sendWithRevision(
      response,
      await service.getAppointment(parseId(request), caller),
    );
  },
});
