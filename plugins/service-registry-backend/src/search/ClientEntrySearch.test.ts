import { mockServices } from '@backstage/backend-test-utils';
import { ClientEntrySearch } from './ClientEntrySearch';

function start() {
  let time = 0;
  const findRefs = jest.fn();
  const logger = mockServices.logger.mock();
  const search = new ClientEntrySearch({
    auth: mockServices.auth(),
    client: { findRefs },
    logger,
    now: () => time,
  });
  return {
    search,
    findRefs,
    logger,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('ClientEntrySearch', () => {
  it('asks once for the same words within three seconds, however many wait', async () => {
    const { search, findRefs, pass } = start();
    findRefs.mockResolvedValue({ refs: ['component:default/a'] });
    const answers = await Promise.all([
      search.find('Ausweis'),
      search.find(' ausweis '),
    ]);
    expect(answers).toEqual([['component:default/a'], ['component:default/a']]);
    pass(2_999);
    await search.find('AUSWEIS');
    expect(findRefs).toHaveBeenCalledTimes(1);
    expect(findRefs).toHaveBeenCalledWith(
      { term: 'ausweis', type: 'entry' },
      { token: expect.any(String), signal: expect.any(AbortSignal) },
    );
    pass(1);
    await search.find('ausweis');
    expect(findRefs).toHaveBeenCalledTimes(2);
  });

  it('asks for retired ones by themselves', async () => {
    const { search, findRefs } = start();
    findRefs.mockImplementation(async ({ type }) => ({ refs: [type] }));
    expect([
      await search.find('ausweis', { retired: true }),
      await search.find('ausweis'),
    ]).toEqual([['retired-entry'], ['entry']]);
  });

  it('keeps a few answers only, and asks for no more words than the search takes', async () => {
    const { search, findRefs } = start();
    findRefs.mockResolvedValue({ refs: [] });
    for (let i = 0; i < 60; i += 1) {
      await search.find(`wort ${i}`);
    }
    await search.find('wort 59');
    expect(findRefs).toHaveBeenCalledTimes(60);
    await search.find('wort 0');
    expect(findRefs).toHaveBeenCalledTimes(61);
    await search.find('x'.repeat(200));
    expect(findRefs.mock.lastCall?.[0].term).toHaveLength(100);
    await search.find('  ');
    expect(findRefs).toHaveBeenCalledTimes(62);
  });

  it('leaves a search alone that does not answer, says so once, and recovers', async () => {
    const { search, findRefs, logger, pass } = start();
    findRefs.mockRejectedValueOnce(new Error('down'));
    findRefs.mockRejectedValueOnce(new Error('still down'));
    findRefs.mockResolvedValueOnce({ refs: ['component:default/a'] });

    await expect(search.find('a')).resolves.toBeUndefined();
    await expect(search.find('b')).resolves.toBeUndefined();
    expect(findRefs).toHaveBeenCalledTimes(1);
    pass(3_000);
    await expect(search.find('a')).resolves.toBeUndefined();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    pass(3_000);
    await expect(search.find('a')).resolves.toEqual(['component:default/a']);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });
});
