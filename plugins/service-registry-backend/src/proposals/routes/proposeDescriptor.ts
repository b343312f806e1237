import { proposeDescriptorSchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { ProposalRoute } from './ProposalRoute';
import { sendProposal } from './sendProposal';

/** `POST /descriptors/proposals`: an interface or a team that the caller may not register. */
export const proposeDescriptor: ProposalRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/descriptors/proposals',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const input = parse(proposeDescriptorSchema, request.body);
    sendProposal(response, await service.createDescriptor(input, caller), 201);
  },
});
