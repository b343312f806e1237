import {
  DecideProposal,
  entryCreatePermission,
  entryFieldsSchema,
  entryUpdatePermission,
} from '@rathaus/plugin-service-registry-common';
import { FieldsError, parseFields } from '@rathaus/rathaus-common';
import { createEditGuard } from '../entries/createEditGuard';
import { EntryEditor } from '../entries/EntryEditor';
import { StaleEntryError } from '../entries/StaleEntryError';
import { Asker } from './Asker';
import { applyChanges } from './lib/applyChanges';
import { decisionOn } from './lib/decisionOn';
import { FoundProposal, ProposalFinder } from './ProposalFinder';
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
      editor: Pick<EntryEditor, 'acceptProposal' | 'create'>;
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
    const { proposal, entry } = found;
    const { state, changes } = decisionOn(proposal, input);
    const accepted = changes.filter(change => change.accepted);
    const isStale =
      proposal.revision !== revision ||
      (accepted.length > 0 && input.entryRevision !== entry.revision);
    if (isStale) {
      throw await this.options.finder.conflict(proposal.id, asker);
    }
    const closing = this.closing(state, changes, asker, input.reply);
    return this.settle(found, asker, () =>
      accepted.length
        ? this.takeOver(found, accepted, closing, asker)
        : this.close(found, closing),
    );
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

  private async takeOver(
    { proposal, entry }: FoundProposal,
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
