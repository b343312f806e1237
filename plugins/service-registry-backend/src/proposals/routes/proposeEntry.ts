import { proposeEntrySchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { ProposalRoute } from './ProposalRoute';
import { sendProposal } from './sendProposal';

/** `POST /proposals`: an entry for a Fachbereich that the caller may not make entries for. */
export const proposeEntry: ProposalRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/proposals',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const input = parse(proposeEntrySchema, request.body);
    sendProposal(response, await service.createEntry(input, caller), 201);
  },
});
