/** Texts of the form. */
export const edit = {} as const;
