/** Texte: Import. */
export const imports = {};
