import { examplePost, exampleTerm } from '../__testUtils__/exampleOffices';
import { deputiesFrom, deputiesNow } from './deputies';

const range = (id: string, from: string, to: string) => ({
  id,
  person: `user:default/${id}`,
  from,
  to,
});

const post = examplePost({
  term: exampleTerm({
    deputies: [
      range('later', '2026-12-20', '2026-12-31'),
      range('now', '2026-11-01', '2026-11-14'),
      range('before', '2026-10-01', '2026-10-31'),
    ],
  }),
});

describe('deputies', () => {
  it.each([
    ['2026-10-31', ['before']],
    ['2026-11-01', ['now']],
    ['2026-11-14', ['now']],
    ['2026-11-15', []],
  ])('of %s are %j, both days included', (day, ids) => {
    expect(deputiesNow(post, day).map(({ id }) => id)).toEqual(ids);
  });

  it('that are still to come stand behind the present ones', () => {
    expect(deputiesFrom(post, '2026-11-14').map(({ id }) => id)).toEqual([
      'now',
      'later',
    ]);
  });
});
