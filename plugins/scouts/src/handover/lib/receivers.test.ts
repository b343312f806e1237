import {
  exampleDepartment,
  examplePost,
  exampleTerm,
  vacantPost,
} from '../../__testUtils__/exampleOffices';
import { giversOf, receiversOf } from './receivers';

const deputy = {
  id: 'd1',
  person: 'user:default/max-beispiel',
  personName: 'Max Beispiel',
  from: '2026-11-01',
  to: '2026-11-14',
};
const own = exampleDepartment({
  parent: 'group:default/gb-2',
  posts: [
    examplePost({ term: exampleTerm({ deputies: [deputy] }) }),
    vacantPost({ interim: 'user:default/ida', interimName: 'Ida Muster' }),
    examplePost({ id: 'post-9', state: 'nominated' }),
  ],
});
const above = exampleDepartment({
  ref: 'group:default/gb-2',
  title: 'Geschäftsbereich 2',
  parent: 'group:default/buergerservice',
  posts: [
    examplePost({
      id: 'post-5',
      term: exampleTerm({
        person: 'user:default/gerd',
        personName: 'Gerd Vorlage',
      }),
    }),
  ],
});

const names = (options: { label: string }[]) =>
  options.map(({ label }) => label);

it('lets those hand over who are in office, no nominees and no deputies', () => {
  expect(names(giversOf(own))).toEqual(['Anna Beispiel', 'Ida Muster']);
});

it('offers those of the department and above, nearest first, and ends in a circle', () => {
  expect(
    names(receiversOf(own, [own, above], 'user:default/anna-beispiel')),
  ).toEqual(['Max Beispiel', 'Ida Muster', 'Gerd Vorlage']);
});
