/** Who stands in the history for what happens by itself. */
export const BY_ITSELF = 'service:scouts';
