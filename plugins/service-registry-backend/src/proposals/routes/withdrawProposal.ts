import { parseIfMatch } from '@rathaus/rathaus-node';
import { parseProposalId, ProposalRoute } from './ProposalRoute';
import { sendProposal } from './sendProposal';

/** `POST /proposals/:id/withdraw`: the proposer takes it back; needs `If-Match`. */
export const withdrawProposal: ProposalRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/proposals/:id/withdraw',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseProposalId(request);
    const revision = parseIfMatch(request);
    sendProposal(response, await service.withdraw(id, revision, caller));
  },
});
