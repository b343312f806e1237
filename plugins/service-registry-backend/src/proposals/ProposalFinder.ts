import { NotFoundError } from '@backstage/errors';
import {
  DescriptorContent,
  entryReadPermission,
  Proposal,
  ProposalList,
} from '@rathaus/plugin-service-registry-common';
import { RevisionConflictError } from '@rathaus/rathaus-common';
import { GroupTitles } from '../catalog/GroupTitles';
import { providingNames } from '../descriptors/providingEntries';
import { EntryStore } from '../entries/EntryStore';
import { allowedActions, Asker, maySee } from './Asker';
import { entriesOf, FoundProposal } from './FoundProposal';
import { presentProposal } from './presentProposal';
import { proposedDescriptor } from './lib/proposedDescriptor';
import { proposedEntry } from './lib/proposedEntry';
import { ProposalStore, StoredProposal } from './ProposalStore';

/** Finds proposals together with what they are about, and shows them to people. */
export class ProposalFinder {
  constructor(
    private readonly options: {
      store: Pick<ProposalStore, 'get'>;
      entries: Pick<EntryStore, 'getMany'>;
      titles: GroupTitles;
      /** Groups that decide about teams. */
      cdoOffice: readonly string[];
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
   * A proposal that the person made or has a say in.
   *
   * @throws NotFoundError for all others
   */
  async findFor(id: string, asker: Asker): Promise<FoundProposal> {
    asker.access.assertSome(entryReadPermission);
    const found = await this.find(id);
    if (!maySee(found, asker)) {
      throw new NotFoundError('No such proposal');
    }
    return found;
  }

  /**
   * The same proposals with what they are about; without those of which that is
   * gone. A proposed entry is as it was proposed, whatever has been made of that
   * name.
   */
  async withEntries(proposals: StoredProposal[]): Promise<FoundProposal[]> {
    const read = proposals.map(proposal => {
      const descriptor = proposedDescriptor(proposal);
      return { proposal, descriptor, names: namesOf(proposal, descriptor) };
    });
    const names = [...new Set(read.flatMap(one => one.names))];
    const entries = new Map(
      (await this.options.entries.getMany(names)).map(entry => [
        entry.name,
        entry,
      ]),
    );
    return read.flatMap(
      ({ proposal, descriptor, names: own }): FoundProposal[] => {
        const there = own.flatMap(name => entries.get(name) ?? []);
        if (there.length < own.length) {
          return [];
        }
        if (descriptor) {
          return [{ proposal, descriptor, entries: there }];
        }
        const entry =
          proposal.kind === 'create' ? proposedEntry(proposal) : there.at(0);
        return entry ? [{ proposal, entry }] : [];
      },
    );
  }

  /** A proposal with all there is to say about it. */
  async present(found: FoundProposal, asker: Asker): Promise<Proposal> {
    const { items } = await this.presentAll([found], asker);
    return {
      ...items[0],
      ...(found.descriptor && { descriptor: found.descriptor }),
    };
  }

  async presentAll(
    found: FoundProposal[],
    asker: Asker,
  ): Promise<ProposalList> {
    const titles = await this.options.titles.get();
    return {
      items: found.map(one => {
        const owner = this.ownerOf(one);
        return presentProposal(one, {
          owner,
          ownerTitle: titles.get(owner),
          allowedActions: allowedActions(one, asker),
        });
      }),
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

  private ownerOf(found: FoundProposal): string {
    return (
      entriesOf(found).at(0)?.fields.owner ?? this.options.cdoOffice.at(0) ?? ''
    );
  }
}

/** Entries that must be there for the proposal to make sense. */
function namesOf(
  { kind, entry }: StoredProposal,
  descriptor: DescriptorContent | undefined,
): string[] {
  if (descriptor) {
    return providingNames(descriptor);
  }
  return kind === 'create' ? [] : [entry];
}
