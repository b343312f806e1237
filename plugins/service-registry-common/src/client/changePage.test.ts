import { ChangePage, changePages, parseChangePage } from './changePage';

function change(sequence: number, fields: object | null = {}) {
  return {
    sequence,
    name: `entry-${sequence}`,
    revision: 1,
    updatedAt: '2026-11-01T00:00:00.000Z',
    fields: fields && {
      title: 'Meldebescheinigung',
      type: 'online-dienst',
      owner: 'group:default/buergerservice',
      ...fields,
    },
  };
}

function page(end: number | undefined, lastSequence: number): ChangePage {
  return { changes: [], unreadable: [], end, lastSequence };
}

describe('parseChangePage', () => {
  it('reads entries in use and retired ones', () => {
    const read = parseChangePage({
      items: [change(1), change(2, null)],
      lastSequence: 7,
    });
    expect(read).toMatchObject({
      changes: [{ name: 'entry-1' }, { name: 'entry-2', fields: null }],
      unreadable: [],
      end: 2,
      lastSequence: 7,
    });
  });

  it('sets aside what it does not understand', () => {
    const read = parseChangePage({
      items: [change(1), change(2, { type: 'raumschiff' }), change(3)],
      lastSequence: 3,
    });
    expect(read.changes.map(({ name }) => name)).toEqual([
      'entry-1',
      'entry-3',
    ]);
    expect(read.unreadable).toEqual([
      {
        name: 'entry-2',
        sequence: 2,
        reason: expect.stringContaining('fields.type'),
      },
    ]);
    expect(read.end).toBe(3);
  });

  it('refuses an answer that is none', () => {
    expect(() => parseChangePage({ error: 'nope' })).toThrow();
  });
});

describe('changePages', () => {
  async function ends(pages: ChangePage[], after = 0) {
    const asked: number[] = [];
    const rest = [...pages];
    const read = async (from: number) => {
      asked.push(from);
      return rest.shift()!;
    };
    for await (const _ of changePages(read, after)) {
      // only the questions matter
    }
    return asked;
  }

  it('reads until it has the highest number', async () => {
    expect(await ends([page(2, 5), page(5, 5)])).toEqual([0, 2]);
  });

  it('reads until a page is empty', async () => {
    expect(await ends([page(2, 9), page(undefined, 9)])).toEqual([0, 2]);
    expect(await ends([page(undefined, 0)])).toEqual([0]);
  });

  it('does not turn in circles', async () => {
    await expect(ends([page(2, 9), page(2, 9)])).rejects.toThrow('from 2 to 2');
  });
});
