import { staticSource } from './staticSource';

const source = staticSource([
  { value: 'i-1', label: 'WLAN im Altbau', detail: 'S-1' },
  { value: 'i-2', label: 'Glasfaser Südschule', detail: 'S-12' },
]);
const { signal } = new AbortController();
const found = async (query: string) =>
  (await source.search(query, signal)).map(({ value }) => value);

describe('options that are known already', () => {
  it.each([
    ['', ['i-1', 'i-2']],
    ['altbau wl', ['i-1']],
    ['S-12', ['i-2']],
    ['suedschule', ['i-2']],
    ['laser', []],
  ])('%j finds %j', async (query, values) => {
    expect(await found(query)).toEqual(values);
  });

  it('are named by their values', async () => {
    expect(await source.resolve(['i-2', 'i-9'], signal)).toEqual([
      { value: 'i-2', label: 'Glasfaser Südschule', detail: 'S-12' },
    ]);
  });
});
