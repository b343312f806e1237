/**
 * Stands in events and items for a person whose name was removed after the
 * retention time. No entity has a ref like this.
 */
export const SOMEBODY = 'somebody';
