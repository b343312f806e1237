import { insertInBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { ReminderStore } from './ReminderStore';

interface ReminderRow {
  scope: string;
  recipient: string;
  planned_at: string;
  claimed_at: string | null;
  sent_at: string | null;
}

/** Recipient of the row that says: all others of its scope are there. */
const PLANNED = '';

/** Keeps reminders in the plugin's own database. */
export class DatabaseReminderStore implements ReminderStore {
  constructor(private readonly knex: Knex) {}

  async plan(
    scope: string,
    recipients: readonly string[],
    at: string,
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      const row = { scope, planned_at: at, claimed_at: null, sent_at: null };
      // Another replica that plans the same waits here, and then finds it done.
      const first = await tx<ReminderRow>('reminders')
        .insert({ ...row, recipient: PLANNED, sent_at: at })
        .onConflict(['scope', 'recipient'])
        .ignore()
        .returning('scope');
      if (first.length) {
        await insertInBatches<ReminderRow>(
          tx,
          'reminders',
          recipients.map(recipient => ({ ...row, recipient })),
        );
      }
    });
  }

  async claim(
    scope: string,
    at: string,
    { abandonedBefore }: { abandonedBefore: string },
  ): Promise<string | undefined> {
    const waiting = () =>
      this.knex<ReminderRow>('reminders')
        .where({ scope, sent_at: null })
        .andWhere(claimed =>
          claimed
            .whereNull('claimed_at')
            .orWhere('claimed_at', '<', abandonedBefore),
        );
    for (;;) {
      const row = await waiting().orderBy('recipient').first();
      if (!row) {
        return undefined;
      }
      const { recipient } = row;
      if (await waiting().where({ recipient }).update({ claimed_at: at })) {
        return recipient;
      }
    }
  }

  async markSent(scope: string, recipient: string, at: string): Promise<void> {
    await this.knex<ReminderRow>('reminders')
      .where({ scope, recipient })
      .update({ sent_at: at });
  }

  async deletePlannedBefore(
    scopePrefix: string,
    before: string,
  ): Promise<number> {
    return this.knex<ReminderRow>('reminders')
      .whereLike('scope', `${scopePrefix}%`)
      .andWhere('planned_at', '<', before)
      .delete();
  }
}
