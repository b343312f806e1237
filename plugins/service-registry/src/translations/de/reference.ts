/** Texte: Verzeichnisse. */
export const reference = {};
