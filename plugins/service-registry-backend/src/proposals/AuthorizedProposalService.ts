import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import {
  CreateProposal,
  DecideProposal,
  entryCreatePermission,
  EntryFields,
  entryReadPermission,
  Proposal,
  proposalCreatePermission,
  proposalDecidePermission,
  ProposalList,
  ProposalsQuery,
  ProposeDescriptor,
  ProposeEntry,
  teamCreatePermission,
} from '@rathaus/plugin-service-registry-common';
import {
  diffFields,
  FieldConflictError,
  fieldProblem,
  FieldsError,
} from '@rathaus/rathaus-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { EntryEditor, nameOfNew } from '../entries/EntryEditor';
import { EntryStore, StoredEntry } from '../entries/EntryStore';
import { presentationPermissions } from '../entries/presentEntry';
import { readableEntry } from '../entries/readableEntry';
import { withoutRestricted } from '../entries/withoutRestricted';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { RefsOf } from '../permissions/refsOf';
import { InCharge } from '../scouts/InCharge';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { Asker, mayDecide } from './Asker';
import { DescriptorProposer } from './DescriptorProposer';
import { PROPOSED_REVISION, proposedEntry } from './lib/proposedEntry';
import { waitsFor } from './lib/waitsFor';
import { ProposalDecider } from './ProposalDecider';
import { ProposalFinder } from './ProposalFinder';
import { ProposalNotices } from './ProposalNotices';
import { ProposalService } from './ProposalService';
import { ProposalStore, StoredChange, StoredProposal } from './ProposalStore';

/** Proposals shown at most; what became of older ones is in the entry's history. */
const MAX_SHOWN = 200;

const permissions = [
  entryReadPermission,
  entryCreatePermission,
  teamCreatePermission,
  ...presentationPermissions,
];

/** Puts permissions in front of making, finding and deciding proposals. */
export class AuthorizedProposalService implements ProposalService {
  constructor(
    private readonly options: {
      entries: EntryStore;
      editor: Pick<EntryEditor, 'check'>;
      store: ProposalStore;
      finder: ProposalFinder;
      decider: ProposalDecider;
      descriptorProposer: DescriptorProposer;
      notices: ProposalNotices;
      scouts: ScoutsDirectory;
      /** Groups that decide where a Scout would decide in their own cause. */
      cdoOffice: readonly string[];
      authorizer: EntryAuthorizer;
      refsOf: RefsOf;
      now?: () => Date;
    },
  ) {}

  async listOfEntry(name: string, caller: Caller): Promise<ProposalList> {
    const { entries, finder, store } = this.options;
    const asker = await this.askerOf(caller);
    const entry = await readableEntry(entries, name, asker.access);
    const decides = asker.access.allows(proposalDecidePermission, entry.fields);
    const proposals = await store.listOf(name, {
      ...(!decides && { createdBy: asker.actor }),
      limit: MAX_SHOWN,
    });
    return finder.presentAll(await finder.withEntries(proposals), asker);
  }

  async list(query: ProposalsQuery, caller: Caller): Promise<ProposalList> {
    const { finder, store } = this.options;
    const asker = await this.askerOf(caller);
    asker.access.assertSome(entryReadPermission);
    const found =
      query.view === 'mine'
        ? await finder.withEntries(
            await store.listBy(asker.actor, { limit: MAX_SHOWN }),
          )
        : await this.findToDecide(asker, caller);
    return finder.presentAll(found, asker);
  }

  async get(id: string, caller: Caller): Promise<Proposal> {
    const { finder } = this.options;
    const asker = await this.askerOf(caller);
    return finder.present(await finder.findFor(id, asker), asker);
  }

  async create(
    name: string,
    revision: number | undefined,
    input: CreateProposal,
    caller: Caller,
  ): Promise<Proposal> {
    const { entries, finder, notices, store } = this.options;
    const { now = () => new Date() } = this.options;
    const asker = await this.askerOf(caller);
    const entry = await readableEntry(entries, name, asker.access);
    asker.access.assert(proposalCreatePermission, entry.fields);
    if (entry.origin !== 'portal' || entry.retiredAt) {
      throw new NotAllowedError(`Entry "${name}" takes no proposals`);
    }
    const baseRevision = revision ?? entry.revision;
    const proposal: StoredProposal = {
      id: randomUUID(),
      revision: 1,
      kind: input.kind,
      state: 'open',
      entry: name,
      baseRevision,
      changes:
        input.kind === 'edit'
          ? await this.changesFrom(baseRevision, input.fields, entry)
          : [],
      ...(input.kind === 'remark' && { path: input.path }),
      note: input.note || undefined,
      createdAt: now().toISOString(),
      createdBy: asker.actor,
      decidedBy: null,
    };
    await store.create(proposal);
    // Whoever proposes need not wait until somebody is told.
    void notices.proposed({ proposal, entry });
    return finder.present({ proposal, entry }, asker);
  }

  async createEntry(input: ProposeEntry, caller: Caller): Promise<Proposal> {
    const { editor, entries, finder, notices, store } = this.options;
    const { now = () => new Date() } = this.options;
    const asker = await this.askerOf(caller);
    const { fields, note } = input;
    asker.access.assert(proposalCreatePermission, fields);
    const name = nameOfNew(input);
    const [open] = (
      await store.listOf(name, { createdBy: asker.actor, limit: MAX_SHOWN })
    ).filter(({ kind, state }) => kind === 'create' && state === 'open');
    if (open) {
      return finder.present(await finder.find(open.id), asker);
    }
    if (await entries.get(name)) {
      throw new FieldConflictError([
        fieldProblem('fields.title', 'name_taken', { value: name }),
      ]);
    }
    await editor.check(name, fields);
    const proposal: StoredProposal = {
      id: randomUUID(),
      revision: 1,
      kind: 'create',
      state: 'open',
      entry: name,
      baseRevision: PROPOSED_REVISION,
      changes: diffFields({}, fields),
      note: note || undefined,
      createdAt: now().toISOString(),
      createdBy: asker.actor,
      decidedBy: null,
    };
    const entry = proposedEntry(proposal);
    if (!entry) {
      throw new FieldsError([fieldProblem('fields', 'invalid')]);
    }
    await store.create(proposal);
    void notices.proposed({ proposal, entry });
    return finder.present({ proposal, entry }, asker);
  }

  async createDescriptor(
    input: ProposeDescriptor,
    caller: Caller,
  ): Promise<Proposal> {
    const { descriptorProposer, finder, notices } = this.options;
    const asker = await this.askerOf(caller);
    const { found, isNew } = await descriptorProposer.propose(input, asker);
    if (isNew) {
      void notices.proposed(found);
    }
    return finder.present(found, asker);
  }

  async decide(
    id: string,
    revision: number,
    input: DecideProposal,
    caller: Caller,
  ): Promise<Proposal> {
    const { decider, finder, notices } = this.options;
    const asker = await this.askerOf(caller);
    const found = await finder.findFor(id, asker);
    if (!mayDecide(found, asker)) {
      throw new NotAllowedError(
        'Others decide, and nobody on their own proposal',
      );
    }
    const decided = await decider.decide(found, revision, input, asker);
    void notices.decided(decided);
    return finder.present(decided, asker);
  }

  async withdraw(
    id: string,
    revision: number,
    caller: Caller,
  ): Promise<Proposal> {
    const { decider, finder } = this.options;
    const asker = await this.askerOf(caller);
    const found = await finder.findFor(id, asker);
    if (found.proposal.createdBy !== asker.actor) {
      throw new NotAllowedError('Only the proposer withdraws a proposal');
    }
    const withdrawn = await decider.withdraw(found, revision, asker);
    return finder.present(withdrawn, asker);
  }

  private async askerOf({ credentials }: Caller): Promise<Asker> {
    return {
      actor: actorOf(credentials),
      access: await this.options.authorizer.accessOf(credentials, permissions),
    };
  }

  /** Open proposals that wait for the person, not just those they may decide. */
  private async findToDecide(asker: Asker, caller: Caller) {
    const { cdoOffice, finder, refsOf, scouts, store } = this.options;
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
    return (await finder.withEntries(open)).filter(
      found =>
        mayDecide(found, asker) &&
        waitsFor(found, inCharge, cdoOffice).some(ref => refs.has(ref)),
    );
  }

  /**
   * What differs from the revision that the proposer saw.
   *
   * @throws FieldsError when the content is not right, or nothing differs
   */
  private async changesFrom(
    revision: number,
    fields: EntryFields,
    entry: StoredEntry,
  ): Promise<StoredChange[]> {
    const { editor, entries } = this.options;
    const seen =
      revision === entry.revision
        ? entry
        : await entries.getRevision(entry.name, revision);
    if (!seen) {
      throw new FieldsError([fieldProblem('If-Match', 'invalid')]);
    }
    await editor.check(entry.name, fields, entry.fields);
    const changes = diffFields(withoutRestricted(seen).fields, fields);
    if (!changes.length) {
      throw new FieldsError([fieldProblem('fields', 'required')]);
    }
    return changes;
  }
}
