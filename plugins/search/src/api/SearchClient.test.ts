import { SearchClient } from './SearchClient';

function clientFor(answer: unknown, status = 200) {
  const asked: string[] = [];
  const client = new SearchClient({
    discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
    fetchApi: {
      fetch: async target => {
        asked.push(String(target));
        return new Response(JSON.stringify(answer), {
          status,
          headers: { 'content-type': 'application/json' },
        });
      },
    },
  });
  return { client, asked };
}

const RESULT = {
  type: 'backlog-item',
  document: { title: 'WLAN', text: '', location: '/x', number: 'S-1' },
};

describe('SearchClient', () => {
  it('asks as the search plugin reads it', async () => {
    const { client, asked } = clientFor({ results: [RESULT] });
    await expect(
      client.query({ term: 'a&b ä', types: ['backlog-item'], pageLimit: 25 }),
    ).resolves.toEqual({ results: [RESULT] });
    const { pathname, searchParams } = new URL(asked[0]);
    expect(pathname).toBe('/api/search/query');
    expect([...searchParams]).toEqual([
      ['term', 'a&b ä'],
      ['types[0]', 'backlog-item'],
      ['pageLimit', '25'],
    ]);
  });

  it('takes no answer that it cannot show', async () => {
    const { client } = clientFor({ results: [{ type: 'x', document: {} }] });
    await expect(client.query({ term: 'x' })).rejects.toThrow(/location/);
  });

  it('passes on what the server refuses', async () => {
    const { client } = clientFor(
      {
        error: { name: 'MissingIndexError', message: '' },
        response: { statusCode: 500 },
      },
      500,
    );
    await expect(client.query({ term: 'x' })).rejects.toMatchObject({
      body: { error: { name: 'MissingIndexError' } },
    });
  });
});
