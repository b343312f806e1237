/** Texts of the entry page. */
export const entry = {
  loading: 'The entry is loading …',
} as const;
