import { parseName } from '../../router/parseEntry';
import { ProposalRoute } from './ProposalRoute';

/** `GET /entries/:name/proposals`: all for those who decide, one's own otherwise. */
export const listEntryProposals: ProposalRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/entries/:name/proposals',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(await service.listOfEntry(parseName(request), caller));
  },
});
