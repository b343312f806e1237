import { parseEntityRef } from '@backstage/catalog-model';
import { berlinDay, Day, daysBetween, RoleGroups } from '@rathaus/rathaus-node';
import { EntryIndex } from '../browse/EntryIndex';
import { GroupTitles } from '../catalog/GroupTitles';
import { caredEntries } from '../upkeep/caredEntries';
import { UpkeepConfig } from '../upkeep/upkeepConfig';
import { UpkeepRules } from '../upkeep/UpkeepRules';
import { isOfficeTime } from './lib/officeHours';
import { Reminders } from './Reminders';

/** Beginning of the scopes of all escalations. */
export const ESCALATION_SCOPE = 'service-registry:escalation:';

function quarterOf(day: Day): string {
  const [year, month] = day.split('-').map(Number);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

function entriesInWords(count: number): string {
  return count === 1 ? '1 Eintrag ist' : `${count} Einträge sind`;
}

/**
 * Turns to others when entries stay unconfirmed for long: first to the head of
 * the Fachbereich, once a quarter, then to the CDO office, once a month for the
 * whole town hall. By Fachbereich only; no person is named.
 */
export class Escalation {
  constructor(
    private readonly options: {
      config: Pick<UpkeepConfig, 'escalation' | 'digest'>;
      roleGroups: Pick<RoleGroups, 'head' | 'cdoOffice'>;
      index: EntryIndex;
      reminders: Reminders;
      rules: UpkeepRules;
      titles: GroupTitles;
    },
  ) {}

  /** Sends what is due and has not been sent. */
  async run(now: Date): Promise<void> {
    const { config } = this.options;
    if (!isOfficeTime(now, config.digest.fromHour)) {
      return;
    }
    await this.toHeads(now);
    await this.toCdoOffice(now);
  }

  private async toHeads(now: Date): Promise<void> {
    const { config, reminders, roleGroups } = this.options;
    const days = config.escalation.headAfterDays;
    const overdue = await this.overdueSince(days, now);
    for (const [owner, { title, count }] of overdue) {
      const { name } = parseEntityRef(owner);
      const message = {
        title: `Überfällige Einträge: ${title}`,
        description: `${entriesInWords(
          count,
        )} seit mehr als ${days} Tagen zu bestätigen.`,
        link: `/servicekatalog?owner=${encodeURIComponent(owner)}`,
        topic: 'service-registry:escalation',
      };
      await reminders.send(
        `${ESCALATION_SCOPE}head:${quarterOf(berlinDay(now))}:${owner}`,
        new Map(
          roleGroups.head.map(({ groupFor }) => [groupFor(name), message]),
        ),
        now,
      );
    }
  }

  private async toCdoOffice(now: Date): Promise<void> {
    const { config, reminders, roleGroups } = this.options;
    const days = config.escalation.cdoOfficeAfterDays;
    const overdue = await this.overdueSince(days, now);
    if (!overdue.size) {
      return;
    }
    const message = {
      title: `Einträge seit mehr als ${days} Tagen zu bestätigen`,
      description: [...overdue.values()]
        .map(({ title, count }) => `${title}: ${count}`)
        .join(', '),
      link: '/scouts/ueberblick',
      topic: 'service-registry:escalation',
    };
    await reminders.send(
      `${ESCALATION_SCOPE}cdo-office:${berlinDay(now).slice(0, 7)}`,
      new Map(roleGroups.cdoOffice.map(group => [group, message])),
      now,
    );
  }

  /** How many entries of each Fachbereich are that long past their due day. */
  private async overdueSince(days: number, now: Date) {
    const { index, rules, titles } = this.options;
    const [table, names] = await Promise.all([index.table(), titles.get()]);
    const today = berlinDay(now);
    const counts = new Map<string, { title: string; count: number }>();
    for (const { owner, care } of caredEntries(table)) {
      const isLate =
        rules.state(care.dueOn(), care.confirmation, today) === 'overdue' &&
        daysBetween(care.dueOn(), today) > days;
      if (isLate) {
        const { count, title } = counts.get(owner) ?? {
          count: 0,
          title: names.get(owner) ?? owner,
        };
        counts.set(owner, { title, count: count + 1 });
      }
    }
    return counts;
  }
}
