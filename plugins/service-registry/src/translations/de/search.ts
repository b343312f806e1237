/** Einträge unter den Treffern der Portalsuche. */
export const search = {
  'search.title': 'Servicekatalog',
  'search.retired': 'Zurückgezogene Einträge',
  'search.responsible.kreis': 'Dafür ist der Kreis zuständig',
  'search.responsible.land': 'Dafür ist das Land zuständig',
  'search.responsible.bund': 'Dafür ist der Bund zuständig',
  'search.responsible.dritte': 'Dafür ist eine andere Stelle zuständig',
};
