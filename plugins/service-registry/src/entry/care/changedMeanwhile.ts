import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { diffFields, FieldChange } from '@rathaus/rathaus-common';

/** What somebody else did to an entry while this person looked at it. */
export interface ChangedMeanwhile {
  /** Missing once the name was removed. */
  by?: string;
  /** ISO 8601. */
  at: string;
  /** Empty when the content stayed the same. */
  changes: FieldChange[];
}

/** Compares the entry that a person has seen with the one that is there now. */
export function changedMeanwhile(
  seen: ServiceEntry,
  current: ServiceEntry,
): ChangedMeanwhile {
  return {
    by: current.updatedBy,
    at: current.updatedAt,
    changes: diffFields(seen.fields, current.fields),
  };
}
