import { POST_STATES } from '@rathaus/plugin-scouts-common';
import {
  examplePost,
  exampleTerm,
  vacantPost,
} from '../../__testUtils__/exampleOffices';
import { wayIntoOffice } from './wayIntoOffice';

const statuses = (state: (typeof POST_STATES)[number]) =>
  wayIntoOffice(examplePost({ state }))?.map(({ status }) => status);

describe('wayIntoOffice', () => {
  it.each([
    ['nominated', ['done', 'current', 'open', 'open']],
    ['confirmed', ['done', 'done', 'current', 'open']],
    ['accepted', ['done', 'done', 'done', 'current']],
    ['appointed', ['done', 'done', 'done', 'done']],
    ['ending', ['done', 'done', 'done', 'done']],
    ['vacant', undefined],
    ['closed', undefined],
  ] as const)('of a post that is %s', (state, expected) => {
    expect(statuses(state)).toEqual(expected);
  });

  it('is nothing without a term', () => {
    expect(wayIntoOffice(vacantPost())).toBeUndefined();
  });

  it('tells when a step was done', () => {
    const post = examplePost({
      state: 'confirmed',
      term: exampleTerm({ confirmedAt: '2026-02-04T09:00:00Z' }),
    });
    expect(wayIntoOffice(post)?.[1]).toEqual({
      step: 'confirmed',
      status: 'done',
      at: '2026-02-04T09:00:00Z',
    });
  });
});
