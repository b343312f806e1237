import { nominateSchema } from '@rathaus/plugin-scouts-common';
import { parse, parseIfMatch, sendWithRevision } from '@rathaus/rathaus-node';
import { nominate } from '../../steps/nominate';
import { PostRoute } from './PostRoute';

/** `POST /nominations`: proposes oneself or somebody for a vacant post. */
export const createNomination: PostRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/nominations',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const { postId, ...nomination } = parse(nominateSchema, request.body);
    const revision = parseIfMatch(request);
    sendWithRevision(
      response,
      await service.take(nominate, { postId }, revision, nomination, caller),
      201,
    );
  },
});
