import de from './de';
import { english } from './en';

it('the texts around documentation are there in both languages, none too many', () => {
  expect(Object.keys(de).sort()).toEqual(Object.keys(english).sort());
});
