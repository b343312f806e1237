import { DescriptorContent } from '@rathaus/plugin-service-registry-common';
import { StoredEntry } from '../entries/EntryStore';
import { StoredProposal } from './ProposalStore';

/** A proposal with the entry that it is about, or is about to make. */
export interface EntryProposal {
  proposal: StoredProposal;
  entry: StoredEntry;
  descriptor?: undefined;
}

/** A proposal of an interface or a team, which is about none, one or several entries. */
export interface DescriptorProposal {
  proposal: StoredProposal;
  descriptor: DescriptorContent;
  /** Those that provide the interface. */
  entries: readonly StoredEntry[];
}

/** A proposal with what it is about. */
export type FoundProposal = EntryProposal | DescriptorProposal;

/** The entries that a proposal is about. */
export function entriesOf(found: FoundProposal): readonly StoredEntry[] {
  return found.descriptor ? found.entries : [found.entry];
}

/** What the proposal is about is called. */
export function titleOf(found: FoundProposal): string {
  return found.descriptor ? found.descriptor.title : found.entry.fields.title;
}
