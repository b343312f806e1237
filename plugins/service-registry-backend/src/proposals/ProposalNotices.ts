import { ProposalState } from '@rathaus/plugin-service-registry-common';
import { StoredEntry } from '../entries/EntryStore';
import { Notifier } from '../notifications/Notifier';
import { InCharge } from '../scouts/InCharge';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { StoredProposal } from './ProposalStore';

const OUTCOMES: Record<ProposalState, string> = {
  open: 'wartet auf eine Entscheidung',
  accepted: 'wurde angenommen',
  partly: 'wurde teilweise angenommen',
  rejected: 'wurde nicht übernommen',
  withdrawn: 'wurde zurückgezogen',
};

function pageOf({ id }: StoredProposal): string {
  return `/servicekatalog/vorschlag/${id}`;
}

/** Tells Scouts of new proposals and proposers of the outcome. */
export class ProposalNotices {
  constructor(
    private readonly options: {
      notifier: Notifier;
      scouts: ScoutsDirectory;
      cdoOffice: readonly string[];
    },
  ) {}

  /** To those in charge of the entry. */
  async proposed(proposal: StoredProposal, entry: StoredEntry): Promise<void> {
    const { cdoOffice, notifier, scouts } = this.options;
    const offices = await scouts.offices();
    const recipients = offices
      ? new InCharge(offices, cdoOffice).except(
          proposal.createdBy,
          entry.fields,
        )
      : cdoOffice;
    await notifier.tell(recipients, {
      title: `${
        proposal.kind === 'edit' ? 'Änderungsvorschlag' : 'Hinweis'
      } zu „${entry.fields.title}“`,
      description: proposal.note,
      link: pageOf(proposal),
      topic: 'service-registry:proposal',
      scope: `service-registry:proposal:${proposal.id}`,
    });
  }

  /** To the proposer. */
  async decided(proposal: StoredProposal, entry: StoredEntry): Promise<void> {
    await this.options.notifier.tell(
      proposal.createdBy ? [proposal.createdBy] : [],
      {
        title: `Ihr ${proposal.kind === 'edit' ? 'Vorschlag' : 'Hinweis'} zu „${
          entry.fields.title
        }“ ${OUTCOMES[proposal.state]}`,
        description: proposal.reply,
        link: pageOf(proposal),
        topic: 'service-registry:proposal',
        scope: `service-registry:proposal:${proposal.id}:decided`,
      },
    );
  }
}
