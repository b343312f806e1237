import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Gap, Synonym } from '@rathaus/plugin-search-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { rootRouteRef } from '../../routes';
import { EntriesApi, entriesApiRef } from '../api/entriesApi';
import { WordingApi, wordingApiRef } from '../api/wordingApi';
import { wordingRouteRef } from '../routes';
import { gapSection } from '../worklist/gapSection';
import { WordingLink } from './WordingLink';
import { WordingPage } from './WordingPage';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const DRAGON: Gap = {
  term: 'Drachenflug',
  count: 3,
  weeks: [
    { monday: '2026-11-23', count: 2 },
    { monday: '2026-11-16', count: 1 },
  ],
};
const PERSO: Synonym = {
  id: 's-1',
  words: ['Perso', 'PA'],
  meanings: ['Personalausweis'],
  bothWays: false,
  revision: 1,
  updatedAt: '2026-11-23T09:00:00Z',
};
const HUND: Synonym = {
  ...PERSO,
  id: 's-2',
  words: ['Bello'],
  meanings: ['Hundesteuer'],
  bothWays: true,
};

function refusal(status: number, error: object) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message: 'refused', ...error },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
}

function Address() {
  return <output data-testid="address">{useLocation().search}</output>;
}

async function open(
  options: {
    wording?: Partial<WordingApi>;
    entries?: object;
    query?: string;
    element?: JSX.Element;
  } = {},
) {
  window.localStorage.clear();
  const wording = {
    getWording: async () => ({ allowedActions: ['read', 'write'] as const }),
    getGaps: async () => ({ items: [DRAGON], totalItems: 1 }),
    getSynonyms: async () => ({ items: [HUND, PERSO], totalItems: 2 }),
    ...options.wording,
  };
  const entries: Partial<EntriesApi> = options.entries ?? {};
  const result = renderInTestApp(
    <div data-testid="content">
      {options.element ?? <WordingPage />}
      <Address />
    </div>,
    {
      mountedRoutes: {
        '/suche': rootRouteRef,
        '/suche/woerter': wordingRouteRef,
      },
      initialRouteEntries: [`/${options.query ?? ''}`],
      config: {
        app: {
          title: 'Rathaus-Portal',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  defaultLanguage: 'de',
                  availableLanguages: ['de', 'en'],
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://portal.example' },
      },
      apis: [
        [wordingApiRef, wording as WordingApi],
        [entriesApiRef, entries as EntriesApi],
      ],
    },
  );
  await result.findByTestId('content');
  return userEvent.setup({ delay: null });
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = async (name: string) =>
  within(await screen.findByRole('dialog', { name }));

describe('the page about search words', () => {
  it('sends those back to the search who have nothing to do here', async () => {
    await open({
      wording: { getWording: async () => ({ allowedActions: [] }) },
    });
    expect(await screen.findByText(/pflegen die Digital Scouts/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zur Suche' })).toHaveAttribute(
      'href',
      '/suche',
    );
  });

  it('only shows what others may change', async () => {
    await open({
      wording: { getWording: async () => ({ allowedActions: ['read'] }) },
    });
    expect(await screen.findByText('Drachenflug')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what is wrong', async () => {
    await open({
      wording: {
        getGaps: async () => {
          throw new Error('Netz weg');
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Netz weg');
  });

  it('is linked for those who see it, and not for others', async () => {
    await open({ element: <WordingLink /> });
    expect(
      await screen.findByRole('link', { name: /^Suchwörter/ }),
    ).toHaveAttribute('href', '/suche/woerter');
  });
});

/** The section of "Meine Aufgaben", as its page shows it. */
function Section() {
  const { useTitle, useIsShown = () => true, Component } = gapSection;
  const title = useTitle();
  return useIsShown() ? (
    <>
      <h2>{title}</h2>
      <Component />
    </>
  ) : (
    <p>Nichts</p>
  );
}

describe('the section of “Meine Aufgaben”', () => {
  const gaps = (...terms: string[]) => ({
    getGaps: async () => ({
      items: terms.map(term => ({ ...DRAGON, term })),
      totalItems: terms.length,
    }),
  });

  it('names words that find nothing and leads to them', async () => {
    await open({
      element: <Section />,
      wording: gaps('eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs'),
    });
    expect(
      await screen.findByText(
        '6 Wörter finden nichts: „eins“, „zwei“, „drei“, „vier“, „fünf“ und andere',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Suchwörter pflegen' }),
    ).toHaveAttribute('href', '/suche/woerter');
    expect(
      screen.getByRole('heading', { name: 'Danach wird gesucht' }),
    ).toBeVisible();
  });

  it('says when there is nothing to do, and leads there all the same', async () => {
    await open({ element: <Section />, wording: gaps() });
    expect(await screen.findByText(/Hier ist nichts zu tun/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Suchwörter pflegen' }),
    ).toBeVisible();
  });

  it('is nothing for those who may only look', async () => {
    const getGaps = jest.fn();
    await open({
      element: <Section />,
      wording: {
        getWording: async () => ({ allowedActions: ['read'] }),
        getGaps,
      },
    });
    expect(await screen.findByText('Nichts')).toBeVisible();
    expect(getGaps).not.toHaveBeenCalled();
  });
});

describe('what people looked for in vain', () => {
  it('is said in words', async () => {
    await open();
    expect(
      await screen.findByRole('heading', { name: '1 Wort findet nichts' }),
    ).toBeVisible();
    expect(
      screen.getByText('3-mal gesucht, zuletzt in der Woche ab 23.11.2026'),
    ).toBeVisible();
  });

  it('may be nothing', async () => {
    await open({
      wording: { getGaps: async () => ({ items: [], totalItems: 0 }) },
    });
    expect(await screen.findByText(/Hier ist nichts zu tun/)).toBeVisible();
  });

  it('becomes a search word, which can be taken back', async () => {
    const createSynonym = jest.fn(async () => HUND);
    const deleteSynonym = jest.fn(async () => HUND);
    const restoreGap = jest.fn(async () => DRAGON);
    const getGaps = jest
      .fn()
      .mockResolvedValueOnce({ items: [DRAGON], totalItems: 1 })
      .mockResolvedValue({ items: [], totalItems: 0 });
    const user = await open({
      wording: { createSynonym, deleteSynonym, restoreGap, getGaps },
    });
    await user.click(await button('„Drachenflug“ als Suchwort aufnehmen'));
    const form = await dialog('Suchwort aufnehmen');
    expect(form.getByLabelText(/Was eingegeben wird/)).toHaveValue(
      'Drachenflug',
    );
    await user.type(
      form.getByLabelText(/Was gemeint ist/),
      'Aufstieg, Fluggerät',
    );
    await user.click(form.getByRole('button', { name: 'Suchwort speichern' }));
    expect(createSynonym).toHaveBeenCalledWith({
      words: ['Drachenflug'],
      meanings: ['Aufstieg', 'Fluggerät'],
      bothWays: false,
    });
    expect(
      await screen.findByText('„Drachenflug“ wird ab jetzt gefunden.'),
    ).toBeInTheDocument();
    expect(await screen.findByText(/Hier ist nichts zu tun/)).toBeVisible();
    await user.click(await button('Rückgängig machen'));
    expect(await screen.findByText(/wieder wie vorher/)).toBeInTheDocument();
    expect(deleteSynonym).toHaveBeenCalledWith('s-2', 1);
    expect(restoreGap).toHaveBeenCalledWith('Drachenflug');
  });

  it('is said to be still open when what is meant is not there either', async () => {
    const user = await open({ wording: { createSynonym: async () => HUND } });
    await user.click(await button('„Drachenflug“ als Suchwort aufnehmen'));
    const form = await dialog('Suchwort aufnehmen');
    await user.type(form.getByLabelText(/Was gemeint ist/), 'Nichts');
    await user.click(form.getByRole('button', { name: 'Suchwort speichern' }));
    expect(
      await screen.findByText(/wird aber weiterhin nichts gefunden/),
    ).toBeInTheDocument();
  });

  it('is put aside, and back', async () => {
    const dismissGap = jest.fn(async () => DRAGON);
    const restoreGap = jest.fn(async () => DRAGON);
    const user = await open({ wording: { dismissGap, restoreGap } });
    await user.click(await button('„Drachenflug“ beiseitelegen'));
    expect(dismissGap).toHaveBeenCalledWith('Drachenflug');
    await user.click(await button('Rückgängig machen'));
    await waitFor(() => expect(restoreGap).toHaveBeenCalledWith('Drachenflug'));
  });
});

describe('another name for an entry', () => {
  const summary = {
    name: 'aufstieg',
    title: 'Aufstieg',
    ownerTitle: 'Ordnung',
  };
  const entry = (more: object = {}) => ({
    revision: 4,
    allowedActions: ['update'],
    fields: {
      title: 'Aufstieg',
      aliases: ['Ballon'],
      restricted: { contract: 'geheim' },
    },
    ...more,
  });

  async function choose(
    api: { getEntry: () => Promise<object>; updateEntry?: jest.Mock },
    wording: Partial<WordingApi> = {},
  ) {
    const user = await open({
      wording: { dismissGap: async () => DRAGON, ...wording },
      entries: { browse: async () => ({ items: [summary] }), ...api },
    });
    await user.click(await button('„Drachenflug“ als anderen Namen eintragen'));
    const form = await dialog('Anderer Name für einen Eintrag');
    await user.type(form.getByRole('combobox'), 'Auf');
    await user.click(await form.findByRole('option', { name: /Aufstieg/ }));
    const save = form.getByRole('button', { name: 'Namen eintragen' });
    await user.click(save);
    return { user, form, save };
  }

  it('is added to what stands in it, and can be taken back', async () => {
    const updateEntry = jest.fn().mockResolvedValue({});
    const getEntry = jest
      .fn()
      .mockResolvedValueOnce(entry())
      .mockResolvedValueOnce(
        entry({
          revision: 5,
          fields: { title: 'Aufstieg', aliases: ['Ballon', 'Drachenflug'] },
        }),
      );
    const restoreGap = jest.fn(async () => DRAGON);
    const { user } = await choose({ getEntry, updateEntry }, { restoreGap });
    expect(
      await screen.findByText('„Aufstieg“ heißt jetzt auch „Drachenflug“.'),
    ).toBeInTheDocument();
    await user.click(await button('Rückgängig machen'));
    await waitFor(() => expect(restoreGap).toHaveBeenCalled());
    expect(updateEntry.mock.calls).toEqual([
      [
        'aufstieg',
        4,
        { fields: { title: 'Aufstieg', aliases: ['Ballon', 'Drachenflug'] } },
      ],
      ['aufstieg', 5, { fields: { title: 'Aufstieg', aliases: ['Ballon'] } }],
    ]);
  });

  it('is added to what somebody else saved meanwhile', async () => {
    const updateEntry = jest
      .fn()
      .mockRejectedValueOnce(await refusal(409, { current: entry() }))
      .mockResolvedValueOnce({});
    const { user, form, save } = await choose({
      getEntry: async () => entry(),
      updateEntry,
    });
    expect(await form.findByText(/inzwischen geändert/)).toBeInTheDocument();
    await user.click(save);
    expect(
      await screen.findByText(/heißt jetzt auch „Drachenflug“/),
    ).toBeInTheDocument();
  });

  it('is proposed by those who may not change it', async () => {
    const { form } = await choose({
      getEntry: async () => entry({ allowedActions: [] }),
    });
    expect(
      await form.findByText(/dürfen Sie nicht ändern/),
    ).toBeInTheDocument();
  });

  it('is not added twice', async () => {
    await choose({
      getEntry: async () =>
        entry({ fields: { title: 'Aufstieg', aliases: ['DRACHENFLUG'] } }),
    });
    expect(
      await screen.findByText(/heißt schon „Drachenflug“/),
    ).toBeInTheDocument();
  });
});

describe('search words', () => {
  const query = '?ansicht=woerter';

  it('are a tab with an address', async () => {
    const user = await open();
    await user.click(await screen.findByRole('tab', { name: 'Suchwörter' }));
    expect(screen.getByTestId('address')).toHaveTextContent(query);
    expect(
      await screen.findByRole('heading', { name: '2 Suchwörter' }),
    ).toBeVisible();
    expect(screen.getByText('Bello').closest('li')).toHaveTextContent(
      'Bello meint Hundesteuer (und umgekehrt)',
    );
  });

  it('are found in the list, those that come with the portal, too', async () => {
    const getShippedSynonyms = jest.fn(async () => ({
      items: [
        { words: ['ewo'], meanings: ['Meldewesen'], bothWays: false },
        { words: ['perso'], meanings: ['Personalausweis'], bothWays: false },
      ],
      totalItems: 2,
    }));
    const user = await open({ query, wording: { getShippedSynonyms } });
    await user.type(
      await screen.findByLabelText('In der Liste suchen'),
      'ausweis',
    );
    expect(
      screen.getByRole('heading', { name: '1 Suchwort' }),
    ).toBeInTheDocument();
    expect(getShippedSynonyms).not.toHaveBeenCalled();
    await user.click(screen.getByText('Mitgelieferte Suchwörter'));
    expect(
      await screen.findByText('Mitgelieferte Suchwörter (1)'),
    ).toBeInTheDocument();
  });

  it('say which word has one already', async () => {
    const user = await open({
      query,
      wording: {
        createSynonym: async () => {
          throw await refusal(409, {
            fields: [{ path: 'words.1', code: 'duplicate', message: 'x' }],
          });
        },
      },
    });
    await user.click(await button('Suchwort aufnehmen'));
    const form = await dialog('Suchwort aufnehmen');
    const save = form.getByRole('button', { name: 'Suchwort speichern' });
    expect(save).toBeDisabled();
    await user.type(form.getByLabelText(/Was eingegeben/), 'Neu, Perso');
    await user.type(form.getByLabelText(/Was gemeint/), 'Ausweis');
    await user.click(save);
    expect(
      await form.findByText(/„Perso“ hat schon ein Suchwort/),
    ).toBeInTheDocument();
    expect(form.getByLabelText(/Was eingegeben/)).toBeInvalid();
  });

  it('are saved on top of what somebody else saved, or anew when it is gone', async () => {
    const updateSynonym = jest
      .fn()
      .mockRejectedValueOnce(
        await refusal(409, {
          current: { ...PERSO, meanings: ['Reisepass'], revision: 2 },
        }),
      )
      .mockRejectedValueOnce(await refusal(404, {}));
    const createSynonym = jest.fn(async () => PERSO);
    const user = await open({
      query,
      wording: { updateSynonym, createSynonym },
    });
    await user.click(await button('Suchwort Perso, PA ändern'));
    const form = await dialog('Suchwort ändern');
    const save = form.getByRole('button', { name: 'Suchwort speichern' });
    await user.click(form.getByLabelText('Gilt auch umgekehrt'));
    await user.click(save);
    expect(
      await form.findByText(/„Perso, PA meint Reisepass“/),
    ).toBeInTheDocument();
    await user.click(save);
    expect(await form.findByText(/inzwischen gelöscht/)).toBeInTheDocument();
    await user.click(save);
    expect(await screen.findByText(/gilt ab jetzt/)).toBeInTheDocument();
    expect(
      updateSynonym.mock.calls.map(([id, revision]) => [id, revision]),
    ).toEqual([
      ['s-1', 1],
      ['s-1', 2],
    ]);
    expect(createSynonym).toHaveBeenCalledWith({
      words: ['Perso', 'PA'],
      meanings: ['Personalausweis'],
      bothWays: true,
    });
  });

  it('are deleted, and made again', async () => {
    const deleteSynonym = jest.fn(async () => PERSO);
    const createSynonym = jest.fn(async () => PERSO);
    const user = await open({
      query,
      wording: { deleteSynonym, createSynonym },
    });
    await user.click(await button('Suchwort Perso, PA löschen'));
    expect(deleteSynonym).toHaveBeenCalledWith('s-1', 1);
    await user.click(await button('Rückgängig machen'));
    await waitFor(() =>
      expect(createSynonym).toHaveBeenCalledWith({
        words: ['Perso', 'PA'],
        meanings: ['Personalausweis'],
        bothWays: false,
      }),
    );
  });
});
