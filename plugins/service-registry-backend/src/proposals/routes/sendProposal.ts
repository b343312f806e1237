import { Proposal } from '@rathaus/plugin-service-registry-common';
import type { Response } from 'express';

/** Answers with a proposal and its revision as ETag. */
export function sendProposal(
  response: Response,
  proposal: Proposal,
  status: 200 | 201 = 200,
): void {
  response.status(status).set('ETag', `"${proposal.revision}"`).json(proposal);
}
