import { parseProposalId, ProposalRoute } from './ProposalRoute';
import { sendProposal } from './sendProposal';

/** `GET /proposals/:id`: a proposal, against the entry as it is now. */
export const getProposal: ProposalRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/proposals/:id',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    sendProposal(response, await service.get(parseProposalId(request), caller));
  },
});
