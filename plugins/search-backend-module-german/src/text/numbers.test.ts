import { otherNumbers } from './numbers';

describe('otherNumbers', () => {
  it.each([
    ['dritte', ['3']],
    ['dritten', ['3']],
    ['zwolf', ['12']],
    ['funf', ['5']],
    ['schule', []],
    ['13', []],
    ['', []],
  ])('writes %s as %p', (word, others) => {
    expect(otherNumbers(word)).toEqual(others);
  });

  it('knows the words for a figure', () => {
    expect(otherNumbers('3')).toEqual(
      expect.arrayContaining(['drei', 'dritte', 'dritten']),
    );
  });
});
