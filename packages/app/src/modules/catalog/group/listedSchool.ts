import { SCHOOL_GROUP_TYPE } from '@rathaus/rathaus-common';

/** Fits the groups of schools that come from the official list; their card says how to reach them, too. */
export const LISTED_SCHOOL = {
  kind: 'group',
  'spec.type': SCHOOL_GROUP_TYPE,
  'spec.school': { $exists: true },
} as const;
