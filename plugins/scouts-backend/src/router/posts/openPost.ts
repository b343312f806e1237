import { openPostSchema } from '@rathaus/plugin-scouts-common';
import { parse, sendWithRevision } from '@rathaus/rathaus-node';
import { PostRoute } from './PostRoute';

/** `POST /posts`: a new post, vacant. */
export const openPost: PostRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/posts',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const input = parse(openPostSchema, request.body);
    sendWithRevision(response, await service.open(input, caller), 201);
  },
});
