import { screen, waitFor, within } from '@testing-library/react';
import {
  UpkeepItem,
  UpkeepList,
  UpkeepQueryInput,
} from '@rathaus/plugin-service-registry-common';
import { ServiceRegistryApi } from '../api';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { PAGE_TEST_TIMEOUT_MS } from '../__testUtils__/renderPage';
import { refusal } from '../__testUtils__/refusal';
import { UpkeepTasks } from './UpkeepTasks';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

function item(name: string, title: string, more: Partial<UpkeepItem> = {}) {
  return {
    name,
    title,
    type: 'online-dienst',
    owner: 'group:default/buergerservice',
    ownerTitle: 'Bürgerservice',
    revision: 3,
    updatedAt: '2025-11-03T08:15:00Z',
    upkeep: { state: 'due', dueOn: '2026-11-01' },
    missing: [],
    openProposals: 0,
    ...more,
  } satisfies UpkeepItem;
}

const AUSWEIS = item('ausweis', 'Personalausweis');
const PASS = item('reisepass', 'Reisepass', { revision: 5 });
const WOHNGELD = item('wohngeld', 'Wohngeld', {
  owner: 'group:default/bauen',
  ownerTitle: 'Bauen und Wohnen',
});

function listOf(items: UpkeepItem[], more: Partial<UpkeepList> = {}) {
  return {
    items,
    totalItems: items.length,
    counts: { due: items.length, doubtful: 1, incomplete: 2, all: 9 },
    pageInfo: {},
    ...more,
  };
}

function open(
  registry: Partial<ServiceRegistryApi> = {},
  address = '/aufgaben?ansicht=eintraege',
) {
  return renderInGerman(<UpkeepTasks />, {
    registry: {
      getUpkeep: async () => listOf([AUSWEIS, PASS, WOHNGELD]),
      ...registry,
    },
    route: '/aufgaben',
    address,
  });
}

const unchanged = (title: string) =>
  screen.findByRole('checkbox', { name: `${title} ist unverändert` });

describe('UpkeepTasks', () => {
  it('confirms all that is due in one click, except what is unticked or doubtful', async () => {
    const confirmEntries = jest.fn<
      ReturnType<ServiceRegistryApi['confirmEntries']>,
      Parameters<ServiceRegistryApi['confirmEntries']>
    >(async ({ entries }) => ({
      items: entries.map(({ name, doubt }) => ({
        name,
        result: doubt ? 'doubtful' : 'confirmed',
      })),
    }));
    const user = await open({
      confirmEntries,
      getUpkeep: async () =>
        listOf([AUSWEIS, PASS, WOHNGELD, item('kfz', 'Kfz-Zulassung')]),
    });
    expect(await unchanged('Personalausweis')).toBeChecked();
    expect(
      screen.getByRole('button', { name: '4 Einträge bestätigen' }),
    ).toBeEnabled();

    await user.click(await unchanged('Reisepass'));
    await user.click(
      screen.getByRole('button', { name: 'Zweifelhaft …: Wohngeld' }),
    );
    await user.paste('Die Telefonnummer stimmt nicht.');
    expect(
      screen.getByText('und 1 als zweifelhaft kennzeichnen'),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: '2 Einträge bestätigen' }),
    );

    const outcome = await screen.findByText(
      '2 Einträge bestätigt. Danke! 1 als zweifelhaft gekennzeichnet.',
    );
    expect(outcome).toHaveFocus();
    expect(confirmEntries).toHaveBeenCalledWith({
      entries: [
        { name: 'ausweis', revision: 3 },
        {
          name: 'wohngeld',
          revision: 3,
          doubt: 'Die Telefonnummer stimmt nicht.',
        },
        { name: 'kfz', revision: 3 },
      ],
    });
    expect(await unchanged('Reisepass')).not.toBeChecked();
  });

  it('asks for the reason of a doubt before anything is sent', async () => {
    const confirmEntries = jest.fn();
    const user = await open({ confirmEntries });
    await user.click(
      await screen.findByRole('button', { name: 'Zweifelhaft …: Reisepass' }),
    );
    await user.click(
      screen.getByRole('button', { name: '2 Einträge bestätigen' }),
    );
    const reason = screen.getByRole('textbox', {
      name: 'Was ist zweifelhaft?',
    });
    expect(reason).toHaveFocus();
    expect(reason).toBeInvalid();
    expect(reason).toHaveAccessibleDescription(
      'Bitte sagen Sie, was zweifelhaft ist.',
    );
    expect(confirmEntries).not.toHaveBeenCalled();
  });

  it('says of each entry what became of it, and leads to those that were changed', async () => {
    const user = await open({
      confirmEntries: async () => ({
        items: [
          { name: 'ausweis', result: 'confirmed' },
          { name: 'reisepass', result: 'changed', revision: 6 },
          { name: 'wohngeld', result: 'notAllowed' },
        ],
      }),
    });
    await user.click(
      await screen.findByRole('button', { name: '3 Einträge bestätigen' }),
    );
    const rows = await screen.findAllByRole('listitem');
    const row = (title: string) =>
      within(
        rows.find(candidate => candidate.textContent?.startsWith(title)) ??
          document.body,
      );
    expect(row('Personalausweis').getByText('bestätigt')).toBeVisible();
    expect(row('Reisepass').getByText('inzwischen geändert')).toBeVisible();
    expect(
      row('Reisepass').getByRole('link', { name: 'Neuen Stand ansehen' }),
    ).toHaveAttribute('href', '/servicekatalog/eintrag/reisepass');
    expect(
      row('Wohngeld').getByText('dürfen Sie nicht bestätigen'),
    ).toBeVisible();
    expect(
      screen.getByText(
        '1 Eintrag bestätigt. Danke! 2 ließen sich nicht bestätigen; bitte sehen Sie nach.',
      ),
    ).toBeVisible();
  });

  it('keeps the marks when the registry cannot be reached', async () => {
    const user = await open({
      confirmEntries: async () => {
        throw await refusal(503);
      },
    });
    await user.click(await unchanged('Reisepass'));
    await user.click(
      screen.getByRole('button', { name: '2 Einträge bestätigen' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
    expect(await unchanged('Reisepass')).not.toBeChecked();
    expect(await unchanged('Personalausweis')).toBeChecked();
  });

  it('keeps view and Fachbereich in the address and asks for just these', async () => {
    const getUpkeep = jest.fn(async (_query?: UpkeepQueryInput) =>
      listOf([AUSWEIS, WOHNGELD]),
    );
    const user = await open({ getUpkeep });
    const doubtful = await screen.findByRole('link', { name: /^Zweifelhaft/ });
    await user.click(doubtful);
    await waitFor(() => expect(doubtful).toHaveAttribute('aria-current'));
    expect(doubtful).toHaveFocus();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Fachbereich' }),
      'Bauen und Wohnen',
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/aufgaben?ansicht=eintraege&pflege=zweifelhaft&fachbereich=group%3Adefault%2Fbauen',
      ),
    );
    await waitFor(() =>
      expect(getUpkeep).toHaveBeenCalledWith(
        expect.objectContaining({
          view: 'doubtful',
          owner: 'group:default/bauen',
        }),
        expect.anything(),
      ),
    );
    expect(await unchanged('Personalausweis')).not.toBeChecked();
  });

  it('leads from what is missing to the field', async () => {
    await open(
      {
        getUpkeep: async () =>
          listOf([{ ...AUSWEIS, missing: ['support.phone'] }]),
      },
      '/aufgaben?pflege=unvollstaendig',
    );
    expect(
      await screen.findByRole('link', { name: 'Telefon' }),
    ).toHaveAttribute(
      'href',
      '/servicekatalog/eintrag/ausweis/bearbeiten?feld=support.phone',
    );
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('shows what changed last on request', async () => {
    const user = await open({
      listRevisions: async () => ({
        items: [
          {
            revision: 3,
            action: 'update',
            at: '2025-11-03T08:15:00Z',
            actor: 'user:default/max',
            changes: [
              { path: 'vendor', before: 'Alte GmbH', after: 'Neue GmbH' },
            ],
            hiddenChanges: 0,
          },
        ],
        totalItems: 1,
        pageInfo: {},
      }),
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Letzte Änderung: Personalausweis',
      }),
    );
    expect(
      await screen.findByText('bearbeitet von Max Beispiel, 03.11.2025'),
    ).toBeVisible();
    expect(screen.getByText('Neue GmbH')).toBeVisible();
  });

  it('thanks when nothing is left', async () => {
    await open({ getUpkeep: async () => listOf([]) });
    expect(
      await screen.findByText(/^Alles ist bestätigt. Danke/),
    ).toBeVisible();
  });

  it('does not thank somebody who looks after nothing', async () => {
    const counts = { due: 0, doubtful: 0, incomplete: 0, all: 0 };
    await open({ getUpkeep: async () => listOf([], { counts }) });
    expect(
      await screen.findByText('Zurzeit pflegen Sie keine Einträge.'),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Fällig/ })).toBeNull();
  });

  it('loads what does not fit on one page', async () => {
    const user = await open({
      getUpkeep: async ({ cursor, view } = {}) =>
        cursor || view === 'all'
          ? listOf([PASS], { totalItems: 2 })
          : listOf([AUSWEIS], {
              totalItems: 2,
              pageInfo: { nextCursor: 'weiter' },
            }),
    });
    await user.click(
      await screen.findByRole('button', { name: 'Weitere anzeigen (1 von 2)' }),
    );
    expect(await unchanged('Reisepass')).toBeChecked();
    expect(
      screen.getByRole('button', { name: '2 Einträge bestätigen' }),
    ).toBeEnabled();
  });
});
