/** Texte: Formular. */
export const edit = {};
