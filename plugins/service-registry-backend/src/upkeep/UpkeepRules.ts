import {
  EntryFields,
  EntryUpkeep,
  UpkeepState,
} from '@rathaus/plugin-service-registry-common';
import { berlinDay, Day } from '@rathaus/rathaus-node';
import { StoredEntry } from '../entries/EntryStore';
import { Confirmation } from './ConfirmationStore';
import { dueDay } from './lib/dueDay';
import { missingFields } from './lib/missingFields';
import { upkeepState } from './lib/upkeepState';
import { UpkeepConfig } from './upkeepConfig';

/** Months of the review interval where neither entry nor type say any. */
const DEFAULT_MONTHS = 12;

/** When an entry is due, how true it is held to be, and what it lacks. */
export class UpkeepRules {
  constructor(
    private readonly config: Pick<
      UpkeepConfig,
      'reviewInterval' | 'graceDays' | 'importantFields'
    >,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Today in Berlin. */
  today(): Day {
    return berlinDay(this.now());
  }

  dueOn(
    entry: Pick<StoredEntry, 'name' | 'createdAt'> & {
      fields: Pick<EntryFields, 'type' | 'reviewIntervalMonths'>;
    },
    confirmation: Confirmation | undefined,
  ): Day {
    const { name, createdAt, fields } = entry;
    return dueDay(
      { name, createdAt, confirmedAt: confirmation?.confirmedAt },
      fields.reviewIntervalMonths ??
        this.config.reviewInterval.get(fields.type) ??
        DEFAULT_MONTHS,
    );
  }

  state(
    dueOn: Day,
    confirmation: Pick<Confirmation, 'doubt'> | undefined,
    today: Day,
  ): UpkeepState {
    return upkeepState(
      { dueOn, doubt: confirmation?.doubt },
      today,
      this.config.graceDays,
    );
  }

  /** Paths of the fields that matter for the type and are empty. */
  missing(fields: EntryFields): string[] {
    return missingFields(
      fields,
      this.config.importantFields.get(fields.type) ?? [],
    );
  }

  /** As the API gives it. */
  view(
    dueOn: Day,
    confirmation: Confirmation | undefined,
    today: Day,
  ): EntryUpkeep {
    return {
      state: this.state(dueOn, confirmation, today),
      dueOn,
      ...(confirmation?.confirmedAt && {
        confirmedAt: confirmation.confirmedAt,
        confirmedBy: confirmation.confirmedBy,
      }),
      doubt: confirmation?.doubt,
      doubtAt: confirmation?.doubtAt,
    };
  }
}
