import {
  exampleDepartment,
  examplePost,
  exampleTerm,
  vacantPost,
} from '../../__testUtils__/exampleOffices';
import { countVacancies, directoryRows } from './directoryRows';

const buergerservice = exampleDepartment({
  posts: [examplePost(), vacantPost()],
});
const bauen = exampleDepartment({
  ref: 'group:default/bauen',
  title: 'Bauen und Wohnen',
  posts: [
    examplePost({
      id: 'post-3',
      title: 'Digital Scout',
      term: exampleTerm({
        personName: 'Jürgen Vorlage',
        deputies: [
          {
            id: 'd1',
            person: 'user:default/eva-muster',
            personName: 'Eva Muster',
            from: '2026-01-01',
            to: '2026-01-09',
          },
        ],
      }),
    }),
    vacantPost({ id: 'post-4', state: 'closed' }),
  ],
});
const kultur = exampleDepartment({
  ref: 'group:default/kultur',
  title: 'Kultur',
  posts: [],
});
const town = [bauen, buergerservice, kultur];

function shown(query: string, onlyVacant = false) {
  return directoryRows(town, { query, onlyVacant }).map(
    ({ department, posts }) => [department.title, posts.map(({ id }) => id)],
  );
}

describe('directoryRows', () => {
  it('shows every department with its posts, closed ones excepted', () => {
    expect(shown('')).toEqual([
      ['Bauen und Wohnen', ['post-3']],
      ['Bürgerservice', ['post-1', 'post-2']],
      ['Kultur', []],
    ]);
  });

  it.each([
    ['burgerservice', 'Bürgerservice', ['post-1', 'post-2']],
    ['juergen', 'Bauen und Wohnen', ['post-3']],
    ['eva muster', 'Bauen und Wohnen', ['post-3']],
    ['wohnen jürgen', 'Bauen und Wohnen', ['post-3']],
    ['standesamt', 'Bürgerservice', ['post-2']],
    ['kult', 'Kultur', []],
  ])('finds %s', (query, title, posts) => {
    expect(shown(query)).toEqual([[title, posts]]);
  });

  it('shows vacant posts only on request', () => {
    expect(shown('', true)).toEqual([['Bürgerservice', ['post-2']]]);
  });

  it('finds nothing for what is not there', () => {
    expect(shown('feuerwehr')).toEqual([]);
  });
});

it('counts a post on its way to somebody as vacant', () => {
  expect(
    countVacancies([
      exampleDepartment({
        posts: [
          examplePost(),
          vacantPost(),
          vacantPost({ state: 'nominated' }),
        ],
      }),
    ]),
  ).toBe(2);
});
