import { CallerOf, Route } from '@rathaus/rathaus-node';
import { ProposalService } from '../ProposalService';
import { createProposal } from './createProposal';
import { decideProposal } from './decideProposal';
import { getProposal } from './getProposal';
import { listEntryProposals } from './listEntryProposals';
import { listProposals } from './listProposals';
import { proposeDescriptor } from './proposeDescriptor';
import { proposeEntry } from './proposeEntry';
import { withdrawProposal } from './withdrawProposal';

const routes = [
  listEntryProposals,
  createProposal,
  listProposals,
  proposeEntry,
  proposeDescriptor,
  getProposal,
  decideProposal,
  withdrawProposal,
];

/** All endpoints about proposals. */
export function createProposalRoutes(options: {
  service: ProposalService;
  callerOf: CallerOf;
}): Route[] {
  return routes.map(route => route(options));
}
