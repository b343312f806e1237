/** Texts of the import pages. */
export const imports = {} as const;
