import { createProposalSchema } from '@rathaus/plugin-service-registry-common';
import { parse, parseIfMatch } from '@rathaus/rathaus-node';
import { parseName } from '../../router/parseEntry';
import { ProposalRoute } from './ProposalRoute';
import { sendProposal } from './sendProposal';

/** `POST /entries/:name/proposals`: an edit needs `If-Match`, a remark does not. */
export const createProposal: ProposalRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/entries/:name/proposals',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const name = parseName(request);
    const input = parse(createProposalSchema, request.body);
    const revision = input.kind === 'edit' ? parseIfMatch(request) : undefined;
    sendProposal(
      response,
      await service.create(name, revision, input, caller),
      201,
    );
  },
});
