import { Offices } from '@rathaus/plugin-scouts-common';

/** Who looks after which entry today. */
export interface ScoutsDirectory {
  /** Never fails: undefined while nobody can be asked. */
  offices(): Promise<Offices | undefined>;
}
