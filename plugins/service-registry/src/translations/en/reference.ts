/** Texts of the reference list page. */
export const reference = {} as const;
