import { NotAllowedError } from '@backstage/errors';
import {
  DescriptorContent,
  proposalCreatePermission,
  ProposeDescriptor,
} from '@rathaus/plugin-service-registry-common';
import { diffFields, sameValue } from '@rathaus/rathaus-common';
import { randomUUID } from 'node:crypto';
import { DescriptorEditor } from '../descriptors/DescriptorEditor';
import { providingEntries } from '../descriptors/providingEntries';
import { EntryStore } from '../entries/EntryStore';
import { Asker } from './Asker';
import { DescriptorProposal } from './FoundProposal';
import { proposedDescriptor } from './lib/proposedDescriptor';
import { PROPOSED_REVISION } from './lib/proposedEntry';
import { ProposalStore, StoredProposal } from './ProposalStore';

/** Proposals of a person that are looked through for one that says the same. */
const MAX_COMPARED = 200;

/** Makes proposals of interfaces and teams. */
export class DescriptorProposer {
  constructor(
    private readonly options: {
      entries: Pick<EntryStore, 'getMany'>;
      editor: Pick<DescriptorEditor, 'assertFree'>;
      store: Pick<ProposalStore, 'create' | 'listBy'>;
      now?: () => Date;
    },
  ) {}

  /**
   * Who proposes the same again finds the proposal that is open.
   *
   * @throws NotAllowedError where an entry takes no proposals of the person's
   * @throws FieldsError when it names entries that do not exist
   * @throws FieldConflictError when the name is taken
   */
  async propose(
    { descriptor, note }: ProposeDescriptor,
    { actor, access }: Asker,
  ): Promise<{ found: DescriptorProposal; isNew: boolean }> {
    const { editor, store, now = () => new Date() } = this.options;
    access.assertSome(proposalCreatePermission);
    const entries = await providingEntries(descriptor, this.options.entries);
    entries.forEach(({ fields, name, retiredAt }) => {
      access.assert(proposalCreatePermission, fields);
      if (retiredAt) {
        throw new NotAllowedError(`Entry "${name}" takes no proposals`);
      }
    });
    const open = await this.openOf(actor, descriptor);
    if (open) {
      return { found: { proposal: open, descriptor, entries }, isNew: false };
    }
    await editor.assertFree(descriptor);
    const proposal: StoredProposal = {
      id: randomUUID(),
      revision: 1,
      kind: descriptor.kind,
      state: 'open',
      entry: entries.at(0)?.name ?? '',
      baseRevision: PROPOSED_REVISION,
      changes: diffFields({}, descriptor),
      note: note || undefined,
      createdAt: now().toISOString(),
      createdBy: actor,
      decidedBy: null,
    };
    await store.create(proposal);
    return { found: { proposal, descriptor, entries }, isNew: true };
  }

  private async openOf(actor: string, descriptor: DescriptorContent) {
    const own = await this.options.store.listBy(actor, {
      limit: MAX_COMPARED,
    });
    return own.find(
      proposal =>
        proposal.state === 'open' &&
        sameValue(proposedDescriptor(proposal), descriptor),
    );
  }
}
