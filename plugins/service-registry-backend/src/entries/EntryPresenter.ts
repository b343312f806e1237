import {
  entryUpdatePermission,
  proposalDecidePermission,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryAccess } from '../permissions/EntryAccess';
import { ProposalStore } from '../proposals/ProposalStore';
import { presentScouts } from '../scouts/presentScouts';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { ConfirmationStore } from '../upkeep/ConfirmationStore';
import { UpkeepRules } from '../upkeep/UpkeepRules';
import { visibleMissing } from '../upkeep/visibleMissing';
import { StoredEntry } from './EntryStore';
import { presentEntry } from './presentEntry';

/** Gathers what an answer shows of an entry besides its content. */
export class EntryPresenter {
  constructor(
    private readonly options: {
      titles: GroupTitles;
      scouts: ScoutsDirectory;
      confirmations: Pick<ConfirmationStore, 'get'>;
      proposals: Pick<ProposalStore, 'countOpenOf'>;
      rules: UpkeepRules;
    },
  ) {}

  /** The entry as this person may see it. */
  async present(
    entry: StoredEntry,
    access: EntryAccess,
  ): Promise<ServiceEntry> {
    const { proposals, scouts, titles, rules } = this.options;
    const { name, fields } = entry;
    const kept = entry.origin === 'portal' && !entry.retiredAt;
    const [groupTitles, offices, upkeep, openProposals] = await Promise.all([
      titles.get(),
      scouts.offices(),
      kept ? this.upkeepOf(entry) : undefined,
      kept && access.allows(proposalDecidePermission, fields)
        ? proposals.countOpenOf(name)
        : undefined,
    ]);
    return {
      ...presentEntry(entry, access, groupTitles.get(fields.owner)),
      upkeep,
      scouts:
        offices &&
        presentScouts(
          { name, owner: fields.owner, assignedScout: fields.assignedScout },
          offices,
          groupTitles,
        ),
      missing:
        kept && access.allows(entryUpdatePermission, fields)
          ? visibleMissing(rules.missing(fields), fields, access)
          : undefined,
      openProposals,
    };
  }

  private async upkeepOf(entry: StoredEntry) {
    const { confirmations, rules } = this.options;
    const confirmation = await confirmations.get(entry.name);
    const dueOn = rules.dueOn(entry, confirmation);
    return rules.view(dueOn, confirmation, rules.today());
  }
}
