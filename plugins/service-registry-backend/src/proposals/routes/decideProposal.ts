import { decideProposalSchema } from '@rathaus/plugin-service-registry-common';
import { parse, parseIfMatch } from '@rathaus/rathaus-node';
import { parseProposalId, ProposalRoute } from './ProposalRoute';
import { sendProposal } from './sendProposal';

/** `POST /proposals/:id/decide`: per field; needs `If-Match`. */
export const decideProposal: ProposalRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/proposals/:id/decide',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseProposalId(request);
    const input = parse(decideProposalSchema, request.body);
    const revision = parseIfMatch(request);
    sendProposal(response, await service.decide(id, revision, input, caller));
  },
});
