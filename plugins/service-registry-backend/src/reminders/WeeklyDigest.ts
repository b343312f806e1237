import { berlinDay } from '@rathaus/rathaus-node';
import { EntryIndex } from '../browse/EntryIndex';
import { Message } from '../notifications/Notifier';
import { waitsFor } from '../proposals/lib/waitsFor';
import { ProposalFinder } from '../proposals/ProposalFinder';
import { ProposalStore } from '../proposals/ProposalStore';
import { InCharge } from '../scouts/InCharge';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { CaredEntry, caredEntries } from '../upkeep/caredEntries';
import { UpkeepConfig } from '../upkeep/upkeepConfig';
import { UpkeepRules } from '../upkeep/UpkeepRules';
import { digestText, Tally } from './lib/digestText';
import { digestWeek } from './lib/officeHours';
import { Reminders } from './Reminders';

/** Beginning of the scopes of all digests. */
export const DIGEST_SCOPE = 'service-registry:digest:';

function lookedAfter({ owner, care }: CaredEntry) {
  return { owner, assignedScout: care.assignedScout };
}

/**
 * Reminds everybody once a week, in one message, of the entries and proposals
 * that wait for them: Scouts, deputies, interim Scouts, and the CDO office
 * where there are none. Who has nothing to do hears nothing.
 */
export class WeeklyDigest {
  constructor(
    private readonly options: {
      config: UpkeepConfig['digest'];
      /** Groups that decide where a Scout would decide in their own cause. */
      cdoOffice: readonly string[];
      finder: Pick<ProposalFinder, 'withEntries'>;
      index: EntryIndex;
      proposals: Pick<ProposalStore, 'listOpen'>;
      reminders: Reminders;
      rules: UpkeepRules;
      scouts: ScoutsDirectory;
    },
  ) {}

  /** Sends this week's digests as far as they are due and have not been sent. */
  async run(now: Date): Promise<void> {
    const week = digestWeek(now, this.options.config);
    if (!week) {
      return;
    }
    const tallies = await this.tallies(now);
    if (!tallies) {
      // Who looks after what is not known: better an hour later than wrong.
      return;
    }
    const messages = new Map(
      [...tallies].map(([recipient, tally]) => [recipient, messageFor(tally)]),
    );
    await this.options.reminders.send(`${DIGEST_SCOPE}${week}`, messages, now);
  }

  /** What waits, by who is in charge; undefined when nobody can say. */
  private async tallies(now: Date): Promise<Map<string, Tally> | undefined> {
    const { cdoOffice, finder, index, proposals, rules, scouts } = this.options;
    const [offices, table, open] = await Promise.all([
      scouts.offices(),
      index.table(),
      proposals.listOpen(),
    ]);
    if (!offices) {
      return undefined;
    }
    const inCharge = new InCharge(offices, cdoOffice);
    const tallies = new Map<string, Tally>();
    const add = (refs: readonly string[], what: keyof Tally) => {
      for (const ref of refs) {
        const tally = tallies.get(ref) ?? {
          due: 0,
          overdue: 0,
          doubtful: 0,
          proposals: 0,
        };
        tally[what] += 1;
        tallies.set(ref, tally);
      }
    };
    const today = berlinDay(now);
    for (const entry of caredEntries(table)) {
      const { care } = entry;
      const state = rules.state(care.dueOn(), care.confirmation, today);
      if (state !== 'confirmed') {
        add(inCharge.of(lookedAfter(entry)), state);
      }
    }
    for (const found of await finder.withEntries(open)) {
      add(waitsFor(found, inCharge, cdoOffice), 'proposals');
    }
    return tallies;
  }
}

function messageFor(tally: Tally): Omit<Message, 'scope'> {
  return {
    title: 'Ihre Woche im Servicekatalog',
    description: digestText(tally),
    link: '/aufgaben',
    topic: 'service-registry:digest',
  };
}
