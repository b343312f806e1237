import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  CreateProposal,
  DecideProposal,
  EntryFields,
  entryFieldsSchema,
  entryReadPermission,
  entryUpdatePermission,
  Proposal,
  ProposalAction,
  proposalCreatePermission,
  proposalDecidePermission,
  ProposalList,
  ProposalsQuery,
} from '@rathaus/plugin-service-registry-common';
import {
  diffFields,
  fieldProblem,
  FieldsError,
  parseFields,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { GroupTitles } from '../catalog/GroupTitles';
import { createEditGuard } from '../entries/createEditGuard';
import { EntryEditor } from '../entries/EntryEditor';
import { EntryStore, StoredEntry } from '../entries/EntryStore';
import { presentationPermissions } from '../entries/presentEntry';
import { readableEntry } from '../entries/readableEntry';
import { StaleEntryError } from '../entries/StaleEntryError';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { RefsOf } from '../permissions/refsOf';
import { InCharge } from '../scouts/InCharge';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { applyChanges } from './lib/applyChanges';
import { decisionOn } from './lib/decisionOn';
import { presentProposal } from './presentProposal';
import { ProposalNotices } from './ProposalNotices';
import { ProposalService } from './ProposalService';
import {
  Closing,
  ProposalStore,
  StaleProposalError,
  StoredChange,
  StoredProposal,
} from './ProposalStore';

/** Proposals shown at most; older ones stay in the entry's history. */
const MAX_SHOWN = 200;

const permissions = [entryReadPermission, ...presentationPermissions];

/** Who asks, and what the person may do. */
interface Asker {
  actor: string;
  access: EntryAccess;
}

function mayDecide(
  proposal: StoredProposal,
  entry: StoredEntry,
  { actor, access }: Asker,
): boolean {
  return (
    proposal.createdBy !== actor &&
    access.allows(proposalDecidePermission, entry.fields)
  );
}

function allowedActions(
  proposal: StoredProposal,
  entry: StoredEntry,
  asker: Asker,
): ProposalAction[] {
  if (proposal.state !== 'open') {
    return [];
  }
  if (proposal.createdBy === asker.actor) {
    return ['withdraw'];
  }
  return mayDecide(proposal, entry, asker) ? ['decide'] : [];
}

/** Puts rights around proposals and carries them from being made to decided. */
export class AuthorizedProposalService implements ProposalService {
  constructor(
    private readonly options: {
      entries: EntryStore;
      editor: EntryEditor;
      store: ProposalStore;
      notices: ProposalNotices;
      scouts: ScoutsDirectory;
      /** Groups that decide where a Scout would decide in their own cause. */
      cdoOffice: readonly string[];
      titles: GroupTitles;
      authorizer: EntryAuthorizer;
      refsOf: RefsOf;
      now?: () => Date;
    },
  ) {}

  async listOfEntry(name: string, caller: Caller): Promise<ProposalList> {
    const { entries, store } = this.options;
    const asker = await this.askerOf(caller);
    const entry = await readableEntry(entries, name, asker.access);
    const decides = asker.access.allows(proposalDecidePermission, entry.fields);
    const proposals = await store.listOf(name, {
      ...(!decides && { createdBy: asker.actor }),
      limit: MAX_SHOWN,
    });
    return this.presentAll(proposals, new Map([[name, entry]]), asker);
  }

  async list(query: ProposalsQuery, caller: Caller): Promise<ProposalList> {
    const { store } = this.options;
    const asker = await this.askerOf(caller);
    asker.access.assertSome(entryReadPermission);
    if (query.view === 'mine') {
      const proposals = await store.listBy(asker.actor, { limit: MAX_SHOWN });
      return this.presentAll(proposals, await this.entriesOf(proposals), asker);
    }
    return this.listToDecide(asker, caller);
  }

  async get(id: string, caller: Caller): Promise<Proposal> {
    const asker = await this.askerOf(caller);
    const { proposal, entry } = await this.visible(id, asker);
    return this.present(proposal, entry, asker);
  }

  async create(
    name: string,
    revision: number | undefined,
    input: CreateProposal,
    caller: Caller,
  ): Promise<Proposal> {
    const { entries, notices, store } = this.options;
    const asker = await this.askerOf(caller);
    const entry = await readableEntry(entries, name, asker.access);
    asker.access.assert(proposalCreatePermission, entry.fields);
    if (entry.origin !== 'portal' || entry.retiredAt) {
      throw new NotAllowedError(`Entry "${name}" takes no proposals`);
    }
    const base = revision ?? entry.revision;
    const proposal: StoredProposal = {
      id: randomUUID(),
      revision: 1,
      kind: input.kind,
      state: 'open',
      entry: name,
      baseRevision: base,
      changes:
        input.kind === 'edit'
          ? await this.changesFor(entry, base, input.fields)
          : [],
      ...(input.kind === 'remark' && { path: input.path }),
      note: input.note || undefined,
      createdAt: this.now(),
      createdBy: asker.actor,
      decidedBy: null,
    };
    await store.create(proposal);
    // Whoever proposes need not wait until somebody is told.
    void notices.proposed(proposal, entry);
    return this.present(proposal, entry, asker);
  }

  async decide(
    id: string,
    revision: number,
    input: DecideProposal,
    caller: Caller,
  ): Promise<Proposal> {
    const asker = await this.askerOf(caller);
    const { proposal, entry } = await this.visible(id, asker);
    asker.access.assert(proposalDecidePermission, entry.fields);
    if (!mayDecide(proposal, entry, asker)) {
      throw new NotAllowedError('Nobody decides on their own proposal');
    }
    const { state, changes } = decisionOn(proposal, input);
    const accepted = changes.filter(change => change.accepted);
    const stale =
      proposal.revision !== revision ||
      (accepted.length > 0 && input.entryRevision !== entry.revision);
    if (stale) {
      throw await this.conflict(id, asker);
    }
    const closing: Closing = {
      state,
      changes,
      reply: input.reply || undefined,
      at: this.now(),
      by: asker.actor,
    };
    const decided = await this.settle(proposal, asker, async () =>
      accepted.length
        ? this.takeOver(proposal, entry, { accepted, closing }, asker)
        : this.close(proposal, closing),
    );
    void this.options.notices.decided(decided.proposal, decided.entry);
    return this.present(decided.proposal, decided.entry, asker);
  }

  async withdraw(
    id: string,
    revision: number,
    caller: Caller,
  ): Promise<Proposal> {
    const asker = await this.askerOf(caller);
    const { proposal } = await this.visible(id, asker);
    if (proposal.createdBy !== asker.actor) {
      throw new NotAllowedError('Only the proposer withdraws a proposal');
    }
    if (proposal.revision !== revision) {
      throw await this.conflict(id, asker);
    }
    const { changes } = proposal;
    const closing: Closing = {
      state: 'withdrawn',
      changes,
      at: this.now(),
      by: asker.actor,
    };
    const withdrawn = await this.settle(proposal, asker, () =>
      this.close(proposal, closing),
    );
    return this.present(withdrawn.proposal, withdrawn.entry, asker);
  }

  private async askerOf(caller: Caller): Promise<Asker> {
    const { credentials } = caller;
    return {
      actor: actorOf(credentials),
      access: await this.options.authorizer.accessOf(credentials, permissions),
    };
  }

  private now(): string {
    const { now = () => new Date() } = this.options;
    return now().toISOString();
  }

  private async listToDecide(
    asker: Asker,
    caller: Caller,
  ): Promise<ProposalList> {
    const { cdoOffice, refsOf, scouts, store } = this.options;
    const [refs, offices, open] = await Promise.all([
      refsOf(caller),
      scouts.offices(),
      store.listOpen(),
    ]);
    if (!offices) {
      throw new ServiceUnavailableError(
        'The scouts plugin does not say who decides what',
      );
    }
    const inCharge = new InCharge(offices, cdoOffice);
    const entries = await this.entriesOf(open);
    const waiting = open.filter(proposal => {
      const entry = entries.get(proposal.entry);
      return (
        entry &&
        mayDecide(proposal, entry, asker) &&
        inCharge
          .except(proposal.createdBy, entry.fields)
          .some(ref => refs.has(ref))
      );
    });
    return this.presentAll(waiting, entries, asker);
  }

  /** What differs from the revision that the proposer saw. */
  private async changesFor(
    entry: StoredEntry,
    base: number,
    fields: EntryFields,
  ): Promise<StoredChange[]> {
    const { editor, entries } = this.options;
    const seen =
      base === entry.revision
        ? entry
        : await entries.getRevision(entry.name, base);
    if (!seen) {
      throw new FieldsError([fieldProblem('If-Match', 'invalid')]);
    }
    await editor.check(entry.name, fields, entry.fields);
    const { restricted: _, ...open } = seen.fields;
    const changes = diffFields(open, fields);
    if (!changes.length) {
      throw new FieldsError([fieldProblem('fields', 'required')]);
    }
    return changes;
  }

  /** Writes what was accepted, and with it the decision. */
  private async takeOver(
    proposal: StoredProposal,
    entry: StoredEntry,
    decision: { accepted: StoredChange[]; closing: Closing },
    { actor, access }: Asker,
  ): Promise<void> {
    const { editor, store } = this.options;
    const { accepted, closing } = decision;
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

  private close(proposal: StoredProposal, closing: Closing): Promise<void> {
    return this.options.store.close(proposal.id, proposal.revision, closing);
  }

  /** Runs a step and answers with what there is afterwards. */
  private async settle(
    { id }: StoredProposal,
    asker: Asker,
    run: () => Promise<void>,
  ) {
    try {
      await run();
    } catch (error) {
      if (
        error instanceof StaleEntryError ||
        error instanceof StaleProposalError
      ) {
        throw await this.conflict(id, asker);
      }
      throw error;
    }
    return this.find(id);
  }

  private async conflict(id: string, asker: Asker) {
    const { proposal, entry } = await this.find(id);
    return new RevisionConflictError(
      `Proposal ${id}`,
      await this.present(proposal, entry, asker),
    );
  }

  private async find(id: string) {
    const proposal = await this.options.store.get(id);
    const entry = proposal && (await this.options.entries.get(proposal.entry));
    if (!entry) {
      throw new NotFoundError('No such proposal');
    }
    return { proposal, entry };
  }

  /** A proposal that the person made or decides on. */
  private async visible(id: string, asker: Asker) {
    asker.access.assertSome(entryReadPermission);
    const found = await this.find(id);
    const { proposal, entry } = found;
    if (
      proposal.createdBy !== asker.actor &&
      !asker.access.allows(proposalDecidePermission, entry.fields)
    ) {
      throw new NotFoundError('No such proposal');
    }
    return found;
  }

  private async entriesOf(proposals: StoredProposal[]) {
    const names = [...new Set(proposals.map(({ entry }) => entry))];
    const entries = await this.options.entries.getMany(names);
    return new Map(entries.map(entry => [entry.name, entry]));
  }

  private async presentAll(
    proposals: StoredProposal[],
    entries: ReadonlyMap<string, StoredEntry>,
    asker: Asker,
  ): Promise<ProposalList> {
    const items = await Promise.all(
      proposals.flatMap(proposal => {
        const entry = entries.get(proposal.entry);
        return entry ? [this.present(proposal, entry, asker)] : [];
      }),
    );
    return { items, totalItems: items.length };
  }

  private async present(
    proposal: StoredProposal,
    entry: StoredEntry,
    asker: Asker,
  ): Promise<Proposal> {
    const titles = await this.options.titles.get();
    return presentProposal(proposal, entry, {
      ownerTitle: titles.get(entry.fields.owner),
      allowedActions: allowedActions(proposal, entry, asker),
    });
  }
}
