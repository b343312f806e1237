import { initialsOf } from './initials';

describe('initialsOf', () => {
  it.each([
    ['Maren Beispiel', 'MB'],
    ['Dr. Özlem van der Muster', 'ÖM'],
    ['Portalverwaltung', 'P'],
    ['', ''],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
