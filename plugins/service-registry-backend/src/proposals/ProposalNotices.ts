import {
  ProposalKind,
  ProposalState,
} from '@rathaus/plugin-service-registry-common';
import { Notifier } from '../notifications/Notifier';
import { InCharge } from '../scouts/InCharge';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { FoundProposal, titleOf } from './FoundProposal';
import { waitsFor } from './lib/waitsFor';
import { StoredProposal } from './ProposalStore';

const WORDS: Record<
  ProposalKind,
  { news: string; name: string; outcomes: Record<ProposalState, string> }
> = {
  edit: {
    news: 'Änderungsvorschlag zu',
    name: 'Vorschlag',
    outcomes: {
      open: 'wartet auf eine Entscheidung',
      accepted: 'wurde angenommen',
      partly: 'wurde teilweise angenommen',
      rejected: 'wurde nicht übernommen',
      withdrawn: 'wurde zurückgezogen',
    },
  },
  remark: {
    news: 'Hinweis zu',
    name: 'Hinweis',
    outcomes: {
      open: 'wartet auf eine Antwort',
      accepted: 'wurde aufgegriffen',
      partly: 'wurde zum Teil aufgegriffen',
      rejected: 'wurde nicht aufgegriffen',
      withdrawn: 'wurde zurückgezogen',
    },
  },
  interface: {
    news: 'Vorschlag für die Schnittstelle',
    name: 'Vorschlag für die Schnittstelle',
    outcomes: {
      open: 'wartet auf eine Entscheidung',
      accepted: 'wurde angenommen: Die Schnittstelle ist registriert',
      partly: 'wurde teilweise angenommen',
      rejected: 'wurde nicht angenommen',
      withdrawn: 'wurde zurückgezogen',
    },
  },
  team: {
    news: 'Vorschlag für das Team',
    name: 'Vorschlag für das Team',
    outcomes: {
      open: 'wartet auf eine Entscheidung',
      accepted: 'wurde angenommen: Das Team steht im Katalog',
      partly: 'wurde teilweise angenommen',
      rejected: 'wurde nicht angenommen',
      withdrawn: 'wurde zurückgezogen',
    },
  },
  create: {
    news: 'Vorschlag für den neuen Eintrag',
    name: 'Vorschlag für einen Eintrag',
    outcomes: {
      open: 'wartet auf eine Entscheidung',
      accepted: 'wurde angenommen: Der Eintrag steht im Servicekatalog',
      partly: 'wurde teilweise angenommen',
      rejected: 'wurde nicht angenommen',
      withdrawn: 'wurde zurückgezogen',
    },
  },
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

  /** To those whose turn it is. */
  async proposed(found: FoundProposal): Promise<void> {
    const { proposal } = found;
    const { cdoOffice, notifier, scouts } = this.options;
    const offices = await scouts.offices();
    const recipients = offices
      ? waitsFor(found, new InCharge(offices, cdoOffice), cdoOffice)
      : cdoOffice;
    await notifier.tell(recipients, {
      title: `${WORDS[proposal.kind].news} „${titleOf(found)}“`,
      description: proposal.note,
      link: pageOf(proposal),
      topic: 'service-registry:proposal',
      scope: `service-registry:proposal:${proposal.id}`,
    });
  }

  /** To the proposer. */
  async decided(found: FoundProposal): Promise<void> {
    const { proposal } = found;
    const { name, outcomes } = WORDS[proposal.kind];
    await this.options.notifier.tell(
      proposal.createdBy ? [proposal.createdBy] : [],
      {
        title: `Ihr ${name} ${found.descriptor ? '' : 'zu '}„${titleOf(
          found,
        )}“ ${outcomes[proposal.state]}`,
        description: proposal.reply,
        link: pageOf(proposal),
        topic: 'service-registry:proposal',
        scope: `service-registry:proposal:${proposal.id}:decided`,
      },
    );
  }
}
