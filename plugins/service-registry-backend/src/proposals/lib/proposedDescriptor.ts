import {
  createDescriptorSchema,
  DescriptorContent,
} from '@rathaus/plugin-service-registry-common';
import { StoredProposal } from '../ProposalStore';
import { applyChanges } from './applyChanges';

/**
 * The interface or team that a proposal is about to make.
 *
 * @returns undefined when it is about something else, or its content has gone
 */
export function proposedDescriptor({
  kind,
  changes,
}: Pick<StoredProposal, 'kind' | 'changes'>): DescriptorContent | undefined {
  if (kind !== 'interface' && kind !== 'team') {
    return undefined;
  }
  const parsed = createDescriptorSchema.safeParse(applyChanges({}, changes));
  return parsed.success ? parsed.data : undefined;
}
