/** Texts on pages of the catalog, for example that of a school. */
export const card = {
  school: {
    title: 'IT services for schools',
    intro: 'The town offers these services to its schools.',
    empty: 'The service catalogue has nothing for schools yet.',
    all_one: 'See the service in the catalogue',
    all_other: 'See all {{count}} services in the catalogue',
  },
};
