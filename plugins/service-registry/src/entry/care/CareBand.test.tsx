import { screen, waitFor, within } from '@testing-library/react';
import {
  EntryScouts,
  EntryUpkeep,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { ServiceRegistryApi } from '../../api';
import { exampleEntry } from '../../__testUtils__/exampleTown';
import { exampleProposal } from '../../__testUtils__/exampleProposal';
import { refusal } from '../../__testUtils__/refusal';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { PAGE_TEST_TIMEOUT_MS } from '../../__testUtils__/renderPage';
import { EntryPage } from '../EntryPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const DUE: EntryUpkeep = { state: 'due', dueOn: '2026-11-01' };
const SCOUTS: EntryScouts = {
  source: 'department',
  group: 'group:default/buergerservice',
  groupTitle: 'Bürgerservice',
  people: [
    { person: 'user:default/max', role: 'scout' },
    { person: 'user:default/eva', role: 'deputy', until: '2026-12-31' },
  ],
};

async function open(
  entry: Partial<ServiceEntry>,
  registry: Partial<ServiceRegistryApi> = {},
) {
  const user = await renderInGerman(<EntryPage />, {
    registry: {
      getEntry: async () => exampleEntry({}, entry),
      ...registry,
    },
    route: '/servicekatalog/eintrag/:name',
    address: '/servicekatalog/eintrag/meldebescheinigung',
  });
  await screen.findByRole('heading', { level: 1, name: 'Meldebescheinigung' });
  return user;
}

const band = () =>
  within(screen.getByRole('region', { name: 'Wer diesen Eintrag pflegt' }));

describe('who looks after an entry', () => {
  it('names the Scout and the deputy, and until when', async () => {
    await open({ scouts: SCOUTS });
    expect(await band().findByText('Max Beispiel')).toBeVisible();
    expect(band().getByText('Digital Scout')).toBeVisible();
    expect(band().getByText('Vertretung')).toBeVisible();
    expect(band().getByText('(bis 31.12.2026)')).toBeVisible();
  });

  it('says plainly that the Fachbereich has no Scout of its own', async () => {
    await open({
      scouts: {
        source: 'parent',
        group: 'group:default/gb-2',
        people: [{ person: 'user:default/max', role: 'scout' }],
      },
    });
    expect(await band().findByText('Geschäftsbereich 2')).toBeVisible();
    expect(band().getByText('Zurzeit ohne eigenen Scout.')).toBeVisible();
    expect(band().getByText('Max Beispiel')).toBeVisible();
  });

  it('shows both while the entry is handed over', async () => {
    await open({ scouts: { ...SCOUTS, handoverTo: 'user:default/neu' } });
    expect(await band().findByText('Max Beispiel')).toBeVisible();
    expect(band().getByText('Übergabe an neu läuft')).toBeVisible();
  });

  it('lets everybody read what is doubtful', async () => {
    await open({
      allowedActions: [],
      upkeep: {
        state: 'doubtful',
        dueOn: '2026-11-01',
        doubt:
          'Die Telefonnummer gehört jetzt der Ausländerbehörde und nicht uns.',
        doubtAt: '2026-11-03T08:00:00Z',
      },
    });
    expect(
      screen.getByText(/^zweifelhaft: Die Telefonnummer .*…$/),
    ).toBeVisible();
    expect(
      band().getByText(/^Zweifelhaft seit 03\.11\.2026/),
    ).toHaveTextContent('gehört jetzt der Ausländerbehörde und nicht uns.');
    expect(screen.queryByRole('button', { name: /Stimmt/ })).toBeNull();
  });
});

describe('confirming an entry', () => {
  const confirmable = { upkeep: DUE, allowedActions: ['confirm' as const] };

  it('takes one click, shows the new state and says thanks', async () => {
    const confirmEntry = jest.fn(async () =>
      exampleEntry(
        {},
        {
          allowedActions: ['confirm'],
          upkeep: {
            state: 'confirmed',
            dueOn: '2027-11-22',
            confirmedAt: '2026-11-22T10:00:00Z',
          },
        },
      ),
    );
    const user = await open(confirmable, { confirmEntry });
    expect(screen.getByText('Bestätigung fällig')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stimmt noch' }));
    expect(await screen.findByText('bestätigt am 22.11.2026')).toBeVisible();
    expect(
      screen.getByText(
        'Danke! Der Eintrag ist bestätigt. Wieder fällig ist er am 22.11.2027.',
      ),
    ).toBeVisible();
    expect(confirmEntry).toHaveBeenCalledWith('meldebescheinigung', 3, {});
  });

  it('wants a reason for what is no longer correct', async () => {
    const confirmEntry = jest.fn(async () =>
      exampleEntry(
        {},
        { upkeep: { state: 'doubtful', dueOn: '2026-11-01', doubt: 'Falsch' } },
      ),
    );
    const user = await open(confirmable, { confirmEntry });
    await user.click(screen.getByRole('button', { name: 'Stimmt nicht mehr' }));
    const dialog = within(await screen.findByRole('dialog'));
    const send = dialog.getByRole('button', {
      name: 'Als zweifelhaft kennzeichnen',
    });
    expect(send).toBeDisabled();
    await user.type(
      dialog.getByRole('textbox', { name: 'Was ist zweifelhaft?' }),
      'Falsch',
    );
    await user.click(send);
    expect(await screen.findByText('zweifelhaft: Falsch')).toBeVisible();
    expect(confirmEntry).toHaveBeenCalledWith('meldebescheinigung', 3, {
      doubt: 'Falsch',
    });
  });

  it('shows what somebody else changed meanwhile, and asks to look again', async () => {
    const current = exampleEntry(
      { vendor: 'Neue GmbH' },
      { ...confirmable, revision: 4 },
    );
    const confirmEntry = jest.fn(async (_name: string, revision: number) => {
      if (revision === 3) {
        throw await refusal(409, { current });
      }
      return current;
    });
    const user = await open(confirmable, { confirmEntry });
    await user.click(screen.getByRole('button', { name: 'Stimmt noch' }));
    const notice = within(await screen.findByRole('alert'));
    expect(
      await notice.findByText(
        'Der Eintrag wurde am 03.11.2026, 09:15 von Max Beispiel geändert',
      ),
    ).toBeVisible();
    expect(notice.getByText('Neue GmbH')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Stimmt noch' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(confirmEntry).toHaveBeenLastCalledWith('meldebescheinigung', 4, {});
  });

  it('keeps the reason when somebody else was faster', async () => {
    const confirmEntry = async () => {
      throw await refusal(409, {
        current: exampleEntry({}, { ...confirmable, revision: 4 }),
      });
    };
    const user = await open(confirmable, { confirmEntry });
    const doubt = () =>
      screen.getByRole('button', { name: 'Stimmt nicht mehr' });
    await user.click(doubt());
    await user.type(
      await screen.findByLabelText('Was ist zweifelhaft?'),
      'Falsch',
    );
    await user.click(
      screen.getByRole('button', { name: 'Als zweifelhaft kennzeichnen' }),
    );
    await screen.findByRole('alert');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(doubt());
    expect(await screen.findByLabelText('Was ist zweifelhaft?')).toHaveValue(
      'Falsch',
    );
  });

  it('says why it did not work', async () => {
    const user = await open(confirmable, {
      confirmEntry: async () => {
        throw await refusal(403);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Stimmt noch' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das hat nicht geklappt. Dafür fehlt Ihnen das Recht.',
    );
  });
});

describe('what there is to do for an entry', () => {
  it('leads to the fields that are still missing', async () => {
    await open({ missing: ['support.phone', 'accessibility'] });
    const links = within(
      band().getByRole('list', { name: 'Was noch fehlt:' }),
    ).getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      '/servicekatalog/eintrag/meldebescheinigung/bearbeiten?feld=support.phone',
      '/servicekatalog/eintrag/meldebescheinigung/bearbeiten?feld=accessibility.result',
    ]);
  });

  it('leads to the proposals that wait, not to those that are decided', async () => {
    await open(
      { openProposals: 1 },
      {
        getEntryProposals: async () => ({
          items: [
            exampleProposal(),
            exampleProposal({ id: 'alt', state: 'accepted' }),
          ],
          totalItems: 2,
        }),
      },
    );
    expect(
      await band().findByRole('link', {
        name: 'Vorschlag von Max Beispiel, 20.11.2026',
      }),
    ).toHaveAttribute('href', '/servicekatalog/vorschlag/vorschlag-1');
    expect(
      band().getByText('1 Vorschlag wartet auf Ihre Entscheidung'),
    ).toBeVisible();
  });
});
