import { Gap } from '@rathaus/plugin-search-common';
import { Day } from '@rathaus/rathaus-node';

/** A gap as it is kept. */
export interface StoredGap extends Gap {
  /** See `gapKey`. */
  key: string;
}

/** Keeps what was looked for in vain, counted by week. */
export interface GapStore {
  /**
   * Counts one more. What is aside is not any more.
   *
   * @param most - how many different ones are kept of a week; further ones are not
   */
  count(
    gap: { key: string; term: string; monday: Day },
    most: number,
  ): Promise<void>;

  /** Those that are not aside, the most wanted first. */
  open(most: number): Promise<StoredGap[]>;

  /** Puts gaps aside, whether they are already or not. */
  putAside(keys: readonly string[]): Promise<void>;

  /** @returns undefined when there is none */
  setAside(key: string, aside: boolean): Promise<Gap | undefined>;

  /** Drops what was counted in weeks before that day. */
  dropBefore(day: Day): Promise<number>;
}
