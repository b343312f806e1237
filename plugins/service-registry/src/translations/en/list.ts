/** Texts of the list. */
export const list = {
  title: 'Service catalogue',
} as const;
