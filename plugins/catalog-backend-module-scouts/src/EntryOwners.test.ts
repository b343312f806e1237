import {
  ChangePage,
  parseChangePage,
} from '@rathaus/plugin-service-registry-common';
import { EntryOwners } from './EntryOwners';

type Item = [sequence: number, name: string, owner: string | null];

function page(lastSequence: number, ...items: Item[]): ChangePage {
  return parseChangePage({
    lastSequence,
    items: items.map(([sequence, name, owner]) => ({
      sequence,
      name,
      revision: 1,
      updatedAt: '2026-11-01T00:00:00.000Z',
      fields: owner && {
        title: `Titel von ${name}`,
        type: 'online-dienst',
        owner: `group:default/${owner}`,
      },
    })),
  });
}

function follow(...answers: Array<ChangePage | Error>) {
  const asked: number[] = [];
  const owners = new EntryOwners(async after => {
    asked.push(after);
    const answer = answers.shift();
    if (!answer || answer instanceof Error) {
      throw answer ?? new Error('Asked too often');
    }
    return answer;
  });
  return { owners, asked };
}

function known({ entries }: EntryOwners) {
  return entries && [...entries].map(([name, { owner }]) => [name, owner]);
}

describe('EntryOwners', () => {
  it('knows nothing at first, then everything, then what is new', async () => {
    const { owners, asked } = follow(
      page(3, [1, 'a', 'bauen'], [2, 'b', 'bauen']),
      page(3, [3, 'c', 'kultur']),
      page(5, [4, 'a', null], [5, 'b', 'kultur']),
    );
    expect(owners.entries).toBeUndefined();
    expect(owners.hasReached(0)).toBe(false);

    await owners.catchUp();
    expect(owners.hasReached(3)).toBe(true);
    expect(owners.hasReached(4)).toBe(false);

    await owners.catchUp();
    expect(known(owners)).toEqual([
      ['b', 'group:default/kultur'],
      ['c', 'group:default/kultur'],
    ]);
    expect(asked).toEqual([0, 2, 3]);
  });

  it('keeps what it knows when an answer breaks off', async () => {
    const { owners, asked } = follow(
      page(1, [1, 'a', 'bauen']),
      page(3, [2, 'b', 'bauen']),
      new Error('away'),
      page(3, [2, 'b', 'bauen'], [3, 'a', null]),
    );
    await owners.catchUp();
    await expect(owners.catchUp()).rejects.toThrow('away');
    expect(known(owners)).toEqual([['a', 'group:default/bauen']]);

    await owners.catchUp();
    expect(known(owners)).toEqual([['b', 'group:default/bauen']]);
    expect(asked).toEqual([0, 1, 2, 1]);
  });

  it('begins anew when the registry was set back', async () => {
    const { owners } = follow(
      page(9, [8, 'a', 'bauen'], [9, 'b', 'bauen']),
      page(2),
      page(2, [2, 'a', 'kultur']),
    );
    await owners.catchUp();
    await owners.catchUp();
    expect(known(owners)).toEqual([['a', 'group:default/kultur']]);
    expect(owners.hasReached(9)).toBe(false);
  });
});
