import { withTick } from './checklist';

const LIST = [
  { id: '1', text: 'Begehung', done: false },
  { id: '2', text: 'Angebot', done: true },
];

describe('a tick', () => {
  it('changes one entry and leaves the others', () => {
    expect(withTick(LIST, '1', true)).toEqual([
      { ...LIST[0], done: true },
      LIST[1],
    ]);
  });

  it('means nothing for an entry that is gone', () => {
    expect(withTick(LIST, '3', true)).toBeUndefined();
    expect(withTick(undefined, '1', true)).toBeUndefined();
  });
});
