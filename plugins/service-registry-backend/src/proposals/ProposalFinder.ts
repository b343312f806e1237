import { NotFoundError } from '@backstage/errors';
import {
  entryReadPermission,
  Proposal,
  proposalDecidePermission,
  ProposalList,
} from '@rathaus/plugin-service-registry-common';
import { RevisionConflictError } from '@rathaus/rathaus-common';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryStore, StoredEntry } from '../entries/EntryStore';
import { allowedActions, Asker } from './Asker';
import { presentProposal } from './presentProposal';
import { proposedEntry } from './lib/proposedEntry';
import { ProposalStore, StoredProposal } from './ProposalStore';

/** A proposal with the entry that it is about. */
export interface FoundProposal {
  proposal: StoredProposal;
  entry: StoredEntry;
}

/** Finds proposals together with their entries, and shows them to people. */
export class ProposalFinder {
  constructor(
    private readonly options: {
      store: Pick<ProposalStore, 'get'>;
      entries: Pick<EntryStore, 'getMany'>;
      titles: GroupTitles;
    },
  ) {}

  /** @throws NotFoundError */
  async find(id: string): Promise<FoundProposal> {
    const proposal = await this.options.store.get(id);
    const [found] = await this.withEntries(proposal ? [proposal] : []);
    if (!found) {
      throw new NotFoundError('No such proposal');
    }
    return found;
  }

  /**
   * A proposal that the person made or decides on.
   *
   * @throws NotFoundError for all others
   */
  async findFor(id: string, { actor, access }: Asker): Promise<FoundProposal> {
    access.assertSome(entryReadPermission);
    const found = await this.find(id);
    if (
      found.proposal.createdBy !== actor &&
      !access.allows(proposalDecidePermission, found.entry.fields)
    ) {
      throw new NotFoundError('No such proposal');
    }
    return found;
  }

  /**
   * The same proposals with their entries; without those whose entry is gone. A proposed entry is as it was proposed,
   * whatever has been made of that name.
   */
  async withEntries(proposals: StoredProposal[]): Promise<FoundProposal[]> {
    const names = [
      ...new Set(
        proposals.flatMap(({ entry, kind }) =>
          kind === 'create' ? [] : [entry],
        ),
      ),
    ];
    const entries = new Map(
      (await this.options.entries.getMany(names)).map(entry => [
        entry.name,
        entry,
      ]),
    );
    return proposals.flatMap(proposal => {
      const entry =
        proposal.kind === 'create'
          ? proposedEntry(proposal)
          : entries.get(proposal.entry);
      return entry ? [{ proposal, entry }] : [];
    });
  }

  async present(found: FoundProposal, asker: Asker): Promise<Proposal> {
    const { items } = await this.presentAll([found], asker);
    return items[0];
  }

  async presentAll(
    found: FoundProposal[],
    asker: Asker,
  ): Promise<ProposalList> {
    const titles = await this.options.titles.get();
    return {
      items: found.map(({ proposal, entry }) =>
        presentProposal(proposal, entry, {
          ownerTitle: titles.get(entry.fields.owner),
          allowedActions: allowedActions(proposal, entry, asker),
        }),
      ),
      totalItems: found.length,
    };
  }

  /** The 409 that shows what there is now. */
  async conflict(
    id: string,
    asker: Asker,
  ): Promise<RevisionConflictError<Proposal>> {
    const current = await this.present(await this.find(id), asker);
    return new RevisionConflictError(`Proposal ${id}`, current);
  }
}
