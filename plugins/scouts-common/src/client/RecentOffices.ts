import { Offices } from '../office/Offices';

/** Old enough to be asked for anew, in milliseconds; a right ends within a second. */
const GOOD_FOR = 500;

/**
 * Keeps the table of offices for half a second, so that a burst of questions
 * asks once. What could not be asked is not kept.
 */
export class RecentOffices {
  #recent?: { until: number; offices: Promise<Offices> };

  constructor(
    private readonly load: () => Promise<Offices>,
    private readonly now: () => number = Date.now,
  ) {}

  /** The offices as of half a second ago at the earliest. */
  async get(): Promise<Offices> {
    if (this.#recent && this.#recent.until > this.now()) {
      return this.#recent.offices;
    }
    const recent = { until: this.now() + GOOD_FOR, offices: this.load() };
    this.#recent = recent;
    recent.offices.catch(() => {
      if (this.#recent === recent) {
        this.#recent = undefined;
      }
    });
    return recent.offices;
  }

  /** Asks anew at the next question: something has changed. */
  forget(): void {
    this.#recent = undefined;
  }
}
