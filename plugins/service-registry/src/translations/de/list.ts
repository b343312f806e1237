/** Texte der Liste. */
export const list = {
  'list.title': 'Servicekatalog',
};
