/** Entries among the results of the portal's search. */
export const search = {
  title: 'Service catalog',
  retired: 'Retired entries',
  responsible: {
    kreis: 'The district is responsible for this',
    land: 'The state is responsible for this',
    bund: 'The federation is responsible for this',
    dritte: 'Another body is responsible for this',
  },
};
