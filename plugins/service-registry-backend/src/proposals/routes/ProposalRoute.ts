import { NotFoundError } from '@backstage/errors';
import { CallerOf, Route } from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { z } from 'zod';
import { ProposalService } from '../ProposalService';

/** Makes an endpoint about proposals. */
export type ProposalRoute = (options: {
  service: ProposalService;
  callerOf: CallerOf;
}) => Route;

/**
 * The proposal's id out of the path.
 *
 * @throws NotFoundError when it cannot be one
 */
export function parseProposalId(request: Request): string {
  const id = z.uuid().safeParse(request.params.id);
  if (!id.success) {
    throw new NotFoundError('No such proposal');
  }
  return id.data.toLowerCase();
}
