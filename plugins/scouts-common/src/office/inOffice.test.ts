import { actingFor, holdsOffice } from './inOffice';
import { Post, Term } from './post';

const term: Term = {
  id: 't',
  person: 'user:default/anna',
  nominatedBy: 'user:default/anna',
  nominatedAt: '2026-01-01T00:00:00Z',
  from: '2026-02-01',
  deputies: [
    {
      id: 'd',
      person: 'user:default/bernd',
      from: '2026-02-28',
      to: '2026-03-29',
    },
  ],
};
const post: Post = {
  department: 'group:default/bauen',
  title: 'Digital Scout',
  state: 'appointed',
  term,
  past: [],
  version: 5,
};
const roles = (day: string, change: Partial<Post> = {}) =>
  actingFor('p', { ...post, ...change }, day).map(({ role }) => role);

describe('who acts', () => {
  it('is the Scout from the first to the last day', () => {
    expect(roles('2026-01-31')).toEqual([]);
    expect(roles('2026-02-01')).toEqual(['scout']);
    const ending = { term: { ...term, until: '2026-02-10' } };
    expect(roles('2026-02-10', ending)).toEqual(['scout']);
    expect(roles('2026-02-11', ending)).toEqual([]);
  });

  it('is a deputy as well on the days of the range', () => {
    expect(roles('2026-02-27')).toEqual(['scout']);
    expect(roles('2026-02-28')).toEqual(['scout', 'deputy']);
    expect(roles('2026-03-29')).toEqual(['scout', 'deputy']);
    expect(roles('2026-03-30')).toEqual(['scout']);
  });

  it('ends for the deputy with the office', () => {
    const ended = { term: { ...term, until: '2026-03-01' } };
    expect(roles('2026-03-01', ended)).toEqual(['scout', 'deputy']);
    expect(roles('2026-03-02', ended)).toEqual([]);
  });

  it('is whoever stands in while nobody holds the office', () => {
    const vacant = {
      state: 'vacant',
      term: undefined,
      interim: 'user:default/cem',
    } as const;
    expect(roles('2026-03-01', vacant)).toEqual(['interim']);
    const nominated: Term = { ...term, from: undefined, deputies: [] };
    expect(
      roles('2026-03-01', { ...vacant, state: 'nominated', term: nominated }),
    ).toEqual(['interim']);
  });

  it('is nobody whose name was removed', () => {
    expect(
      roles('2026-03-01', {
        term: {
          ...term,
          person: null,
          deputies: [{ ...term.deputies[0], person: null }],
        },
      }),
    ).toEqual([]);
  });
});

it('does not take a declined nomination for an office', () => {
  expect(holdsOffice({ ...term, outcome: 'declined' }, '2026-03-01')).toBe(
    false,
  );
});
