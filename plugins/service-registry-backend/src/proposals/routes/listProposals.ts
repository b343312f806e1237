import { proposalsQuerySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { ProposalRoute } from './ProposalRoute';

/** `GET /proposals`: what waits for the caller, or what the caller proposed. */
export const listProposals: ProposalRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/proposals',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const query = parse(proposalsQuerySchema, request.query);
    response.json(await service.list(query, caller));
  },
});
