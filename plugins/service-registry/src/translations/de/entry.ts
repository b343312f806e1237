/** Texte der Eintragsseite. */
export const entry = {
  'entry.loading': 'Der Eintrag wird geladen …',
};
