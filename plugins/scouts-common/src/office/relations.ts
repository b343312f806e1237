/** From a department or an entry to a person who is its Digital Scout today, deputies included. */
export const RELATION_HAS_SCOUT = 'hasScout';
/** From a person to the departments and entries whose Digital Scout they are today. */
export const RELATION_SCOUT_OF = 'scoutOf';
