import {
  DecideProposal,
  descriptorEntityRef,
  entryCreatePermission,
  entryFieldsSchema,
  entryUpdatePermission,
  teamCreatePermission,
} from '@rathaus/plugin-service-registry-common';
import { FieldsError, parseFields } from '@rathaus/rathaus-common';
import { DescriptorEditor } from '../descriptors/DescriptorEditor';
import { createEditGuard } from '../entries/createEditGuard';
import { EntryEditor } from '../entries/EntryEditor';
import { StaleEntryError } from '../entries/StaleEntryError';
import { Asker } from './Asker';
import {
  DescriptorProposal,
  EntryProposal,
  FoundProposal,
} from './FoundProposal';
import { applyChanges } from './lib/applyChanges';
import { decisionOn } from './lib/decisionOn';
import { PROPOSED_REVISION } from './lib/proposedEntry';
import { ProposalFinder } from './ProposalFinder';
import {
  Closing,
  ProposalStore,
  StaleProposalError,
  StoredChange,
} from './ProposalStore';

/**
 * Closes proposals. What is accepted is written onto the entry as it is now,
 * in one transaction with the decision: of two people who decide at the same
 * moment one wins, and the other gets to see how.
 */
export class ProposalDecider {
  constructor(
    private readonly options: {
      editor: Pick<
        EntryEditor,
        'acceptInterface' | 'acceptProposal' | 'create'
      >;
      descriptors: Pick<DescriptorEditor, 'create'>;
      store: Pick<ProposalStore, 'close'>;
      finder: ProposalFinder;
      now?: () => Date;
    },
  ) {}

  /**
   * @param revision - of the proposal, as the person saw it
   * @throws RevisionConflictError when somebody else was first, or the entry is
   *   not as the decision takes it for
   * @throws FieldsError when the entry would not be right afterwards
   */
  async decide(
    found: FoundProposal,
    revision: number,
    input: DecideProposal,
    asker: Asker,
  ): Promise<FoundProposal> {
    const { proposal } = found;
    const { state, changes } = decisionOn(proposal, input);
    const accepted = changes.filter(change => change.accepted);
    // What is proposed anew is decided as it was proposed, whatever the entries around it have become.
    const seen = found.descriptor ? PROPOSED_REVISION : found.entry.revision;
    const isStale =
      proposal.revision !== revision ||
      (accepted.length > 0 && input.entryRevision !== seen);
    if (isStale) {
      throw await this.options.finder.conflict(proposal.id, asker);
    }
    const closing = this.closing(state, changes, asker, input.reply);
    return this.settle(found, asker, () => {
      if (!accepted.length) {
        return this.close(found, closing);
      }
      return found.descriptor
        ? this.make(found, closing, asker)
        : this.takeOver(found, accepted, closing, asker);
    });
  }

  /**
   * @param revision - of the proposal, as the person saw it
   * @throws RevisionConflictError when it was decided meanwhile
   */
  async withdraw(
    found: FoundProposal,
    revision: number,
    asker: Asker,
  ): Promise<FoundProposal> {
    const { proposal } = found;
    if (proposal.revision !== revision) {
      throw await this.options.finder.conflict(proposal.id, asker);
    }
    const closing = this.closing('withdrawn', proposal.changes, asker);
    return this.settle(found, asker, () => this.close(found, closing));
  }

  private closing(
    state: Closing['state'],
    changes: StoredChange[],
    { actor }: Asker,
    reply?: string,
  ): Closing {
    const { now = () => new Date() } = this.options;
    return {
      state,
      changes,
      reply: reply || undefined,
      at: now().toISOString(),
      by: actor,
    };
  }

  private close({ proposal }: FoundProposal, closing: Closing): Promise<void> {
    const { id, revision } = proposal;
    return this.options.store.close(id, revision, closing);
  }

  /** Makes the interface or the team, with the rights of whoever decides. */
  private async make(
    { proposal, descriptor, entries }: DescriptorProposal,
    closing: Closing,
    { actor, access }: Asker,
  ): Promise<void> {
    const { descriptors, editor, store } = this.options;
    if (descriptor.kind === 'team') {
      access.assertSome(teamCreatePermission);
    }
    await editor.acceptInterface(
      entries,
      descriptorEntityRef(descriptor),
      { actor, guard: createEditGuard(access, entryUpdatePermission) },
      async tx => {
        const owner = entries.at(0)?.fields.owner;
        await descriptors.create(descriptor, { owner, actor }, tx);
        await store.close(proposal.id, proposal.revision, closing, tx);
      },
    );
  }

  private async takeOver(
    { proposal, entry }: EntryProposal,
    accepted: StoredChange[],
    closing: Closing,
    { actor, access }: Asker,
  ): Promise<void> {
    const { editor, store } = this.options;
    if (proposal.kind === 'create') {
      await editor.create(
        { name: entry.name, fields: entry.fields },
        { actor, guard: createEditGuard(access, entryCreatePermission) },
        tx => store.close(proposal.id, proposal.revision, closing, tx),
      );
      return;
    }
    const parsed = parseFields(
      entryFieldsSchema,
      applyChanges(entry.fields, accepted),
    );
    if (!parsed.ok) {
      throw new FieldsError(
        parsed.problems.map(problem => ({
          ...problem,
          path: `fields.${problem.path}`,
        })),
      );
    }
    await editor.acceptProposal(
      entry.name,
      entry.revision,
      parsed.value,
      { actor, guard: createEditGuard(access, entryUpdatePermission) },
      tx => store.close(proposal.id, proposal.revision, closing, tx),
    );
  }

  /** Runs a step and answers with what there is afterwards. */
  private async settle(
    { proposal: { id } }: FoundProposal,
    asker: Asker,
    run: () => Promise<void>,
  ): Promise<FoundProposal> {
    const { finder } = this.options;
    try {
      await run();
    } catch (error) {
      if (
        error instanceof StaleEntryError ||
        error instanceof StaleProposalError
      ) {
        throw await finder.conflict(id, asker);
      }
      throw error;
    }
    return finder.find(id);
  }
}
