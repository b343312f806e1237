import { screen, waitFor, within } from '@testing-library/react';
import {
  EntryRevision,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { ServiceRegistryApi } from '../api';
import { exampleEntry, TOWN } from '../__testUtils__/exampleTown';
import { refusal } from '../__testUtils__/refusal';
import { PAGE_TEST_TIMEOUT_MS, renderPage } from '../__testUtils__/renderPage';
import { EntryPage } from './EntryPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const FIELDS = {
  summary: 'Bescheinigung über den Wohnsitz.',
  aliases: ['Meldebestätigung'],
  support: {
    contact: 'Bürgerbüro',
    phone: '05241 82-1',
    email: 'buero@town.example',
  },
  links: [
    { title: 'Start', url: 'https://go.example', purpose: 'oeffnen' },
    { title: 'Ticket', url: 'https://fault.example', purpose: 'stoerung' },
  ],
};

function open(
  entry: ServiceEntry,
  registry: Partial<ServiceRegistryApi> = {},
  tab = '',
) {
  return renderPage(<EntryPage />, {
    registry: { getEntry: async () => entry, ...registry },
    entities: TOWN,
    route: '/eintrag/:name',
    address: `/eintrag/${entry.name}${tab}`,
  });
}

const newest: EntryRevision = {
  revision: 3,
  action: 'update',
  at: '2026-11-03T08:15:00Z',
  actor: 'user:default/max',
  note: 'nach der Umstellung',
  changes: [
    { path: 'lifecycle', before: 'einfuehrung', after: 'produktiv' },
    {
      path: 'owner',
      before: 'group:default/bauen',
      after: 'group:default/buergerservice',
    },
  ],
  hiddenChanges: 2,
};
const first: EntryRevision = {
  revision: 1,
  action: 'create',
  at: '2026-01-01T08:00:00Z',
  changes: [{ path: 'title', after: 'Meldebescheinigung' }],
  hiddenChanges: 0,
};
const revisions = {
  listRevisions: async () => ({
    items: [newest, first],
    totalItems: 2,
    pageInfo: {},
  }),
  getRevision: async () => ({
    ...first,
    fields: exampleEntry({ ...FIELDS, version: '1.0' }).fields,
    retired: false,
  }),
};

describe('EntryPage', () => {
  it('leads to the documentation that an IT team keeps beside its entry', async () => {
    const entry = exampleEntry(FIELDS, { origin: 'repository' });
    renderPage(<EntryPage />, {
      registry: { getEntry: async () => entry },
      entities: [
        ...TOWN,
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            name: entry.name,
            namespace: 'default',
            annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
          },
        },
      ],
      route: '/eintrag/:name',
      address: `/eintrag/${entry.name}`,
    });
    expect(
      await screen.findByRole('link', {
        name: 'Read the documentation of the IT team',
      }),
    ).toHaveAttribute(
      'href',
      '/dokumentation/component/default/meldebescheinigung',
    );
  });

  it('says first where to click and whom to call', async () => {
    open(exampleEntry(FIELDS));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Meldebescheinigung',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Open service/ })).toHaveAttribute(
      'href',
      'https://go.example',
    );
    expect(
      screen.getByRole('link', { name: /^Report a fault/ }),
    ).toHaveAttribute('href', 'https://fault.example');
    expect(screen.getByRole('link', { name: '05241 82-1' })).toHaveAttribute(
      'href',
      'tel:05241821',
    );
    expect(document.title).toBe('Meldebescheinigung · Rathaus-Portal');
  });

  it('names people and groups, never their references', async () => {
    open(exampleEntry(FIELDS));
    expect(await screen.findByText(/by Max Beispiel/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/(user|group|component):/);
  });

  it('searches for the words of an address that leads nowhere', async () => {
    open(exampleEntry({}, { name: 'reise-pass' }), {
      getEntry: async () => {
        throw await refusal(404);
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Search for “reise pass”' }),
    ).toHaveAttribute('href', '/servicekatalog?q=reise+pass');
  });

  it('tells those who may not see it that there is a restricted part', async () => {
    open(exampleEntry(FIELDS, { allowedActions: [] }), {}, '?ansicht=recht');
    expect(
      await screen.findByText(/^Contract, cost, protection needs/),
    ).toBeInTheDocument();
    expect(screen.queryByText('Contract')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  });

  it('computes until when a contract can be ended', async () => {
    const contract = { end: '2099-12-31', noticePeriodMonths: 3 };
    open(exampleEntry({ restricted: { contract } }), {}, '?ansicht=recht');
    expect(await screen.findByText(/^30\.09\.2099 \(in /)).toBeInTheDocument();
  });
});

describe('history of an entry', () => {
  it('says who changed what, in words', async () => {
    open(exampleEntry(FIELDS), revisions, '?ansicht=verlauf');
    await screen.findByText('edited by Max Beispiel');
    const panel = within(screen.getByRole('tabpanel'));
    expect(panel.getByText('„nach der Umstellung“')).toBeInTheDocument();
    expect(panel.getByText('being introduced')).toBeInTheDocument();
    expect(panel.getByText('Bauen und Wohnen')).toBeInTheDocument();
    expect(panel.getByText(/^2 further fields/)).toBeInTheDocument();
  });

  it('shows what restoring changes, restores, and takes it back', async () => {
    const restoreEntry = jest.fn(async (_name: string, revision: number) =>
      exampleEntry({ ...FIELDS, version: '1.0' }, { revision: revision + 1 }),
    );
    const user = open(
      exampleEntry(FIELDS),
      { ...revisions, restoreEntry },
      '?ansicht=verlauf',
    );
    await user.click(
      await screen.findByRole('button', { name: 'Restore this version' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('1.0')).toBeInTheDocument();
    expect(dialog.getByText('Version')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Restore version' }));
    await screen.findByText('Version 1 has been restored.');
    expect(restoreEntry).toHaveBeenLastCalledWith('meldebescheinigung', 3, {
      revision: 1,
    });

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(restoreEntry).toHaveBeenLastCalledWith('meldebescheinigung', 4, {
      revision: 3,
    });
  });

  it('says so when somebody else was faster, and keeps the dialog', async () => {
    const user = open(
      exampleEntry(FIELDS),
      {
        ...revisions,
        restoreEntry: async () => {
          throw await refusal(409);
        },
      },
      '?ansicht=verlauf',
    );
    await user.click(
      await screen.findByRole('button', { name: 'Restore this version' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('1.0');
    await user.click(dialog.getByRole('button', { name: 'Restore version' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Somebody else has changed the entry in the meantime.',
    );
  });
});

describe('retiring an entry', () => {
  it('asks first, shows the entry as retired, and takes it back on request', async () => {
    const retireEntry = jest.fn(async () =>
      exampleEntry(FIELDS, {
        revision: 4,
        retiredAt: '2026-11-22T10:00:00Z',
      }),
    );
    const restoreEntry = jest.fn(async () =>
      exampleEntry(FIELDS, { revision: 5 }),
    );
    const user = open(exampleEntry(FIELDS), { retireEntry, restoreEntry });
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Retire' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'ersetzt');
    await user.click(dialog.getByRole('button', { name: 'Retire entry' }));
    expect(
      await screen.findByText('This entry was retired on 22.11.2026.'),
    ).toBeInTheDocument();
    expect(retireEntry).toHaveBeenCalledWith('meldebescheinigung', 3, {
      note: 'ersetzt',
    });

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(screen.queryByText(/^This entry was retired/)).toBeNull(),
    );
    expect(restoreEntry).toHaveBeenCalledWith('meldebescheinigung', 4, {
      revision: 3,
    });
  });
});
