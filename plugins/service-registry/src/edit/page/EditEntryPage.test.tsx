import { fieldProblem } from '@rathaus/rathaus-common';
import { screen, waitFor, within } from '@testing-library/react';
import { ServiceRegistryApi } from '../../api';
import { exampleEntry, TOWN } from '../../__testUtils__/exampleTown';
import { refusal } from '../../__testUtils__/refusal';
import {
  enter,
  PAGE_TEST_TIMEOUT_MS,
  renderPage,
} from '../../__testUtils__/renderPage';
import { draftKey, serialiseDraft } from '../lib/draft';
import { valuesFromFields } from '../lib/formValues';
import { EditEntryPage } from './EditEntryPage';

const entry = exampleEntry({
  vendor: 'Alte GmbH',
  restricted: { contract: { number: 'V-1' } },
});
const KEY = draftKey('user:default/eva', 'meldebescheinigung');

async function open(registry: Partial<ServiceRegistryApi> = {}) {
  const updateEntry = jest.fn(async () =>
    exampleEntry({ vendor: 'Neue GmbH' }, { revision: 4 }),
  );
  const user = renderPage(<EditEntryPage />, {
    registry: {
      getEntry: async () => entry,
      searchReference: async () => ({ items: [], totalItems: 0 }),
      updateEntry,
      ...registry,
    },
    entities: TOWN,
    route: '/servicekatalog/eintrag/:name/bearbeiten',
    address: '/servicekatalog/eintrag/meldebescheinigung/bearbeiten',
  });
  await screen.findByRole('form');
  return { user, updateEntry };
}

const saveButton = () => screen.getByRole('button', { name: 'Save changes' });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

describe('EditEntryPage', () => {
  beforeEach(() => window.localStorage.clear());

  it('saves what was changed against the revision it began from, with a note', async () => {
    const { user, updateEntry } = await open();
    await user.clear(field('Vendor'));
    await enter(user, field('Vendor'), 'Neue GmbH');
    expect(screen.getByText('1 change')).toBeInTheDocument();
    await enter(user, field('What did you change?'), 'neuer Hersteller');
    await user.click(saveButton());

    await waitFor(() => expect(updateEntry).toHaveBeenCalledTimes(1));
    expect(updateEntry).toHaveBeenCalledWith('meldebescheinigung', 3, {
      fields: { ...entry.fields, vendor: 'Neue GmbH' },
      note: 'neuer Hersteller',
    });
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/servicekatalog/eintrag/meldebescheinigung',
    );
    expect(window.localStorage.getItem(KEY)).toBeNull();
  });

  it('says what is wrong after the field is left, and answers every key from then on', async () => {
    const { user } = await open();
    await enter(user, field('Mail'), 'eva@');
    expect(field('Mail')).not.toBeInvalid();
    await user.tab();
    expect(field('Mail')).toBeInvalid();
    expect(field('Mail')).toHaveAccessibleDescription(
      'Please give a full mail address.',
    );
    await enter(user, field('Mail'), 'example.org');
    expect(field('Mail')).not.toBeInvalid();
  });

  it('does not send what is wrong, lists it and puts the focus there', async () => {
    const { user, updateEntry } = await open();
    await user.clear(field(/^Title/));
    await enter(user, field('Cost per year'), '1,234.56');
    await user.click(saveButton());

    await waitFor(() => expect(field(/^Title/)).toHaveFocus());
    expect(updateEntry).not.toHaveBeenCalled();
    const bar = within(screen.getByRole('region', { name: 'Save' }));
    expect(bar.getByText('Please check 2 fields:')).toBeInTheDocument();
    await user.click(bar.getByRole('link', { name: 'Cost per year' }));
    expect(field('Cost per year')).toHaveFocus();
    expect(field('Cost per year')).toHaveAccessibleDescription(
      /such as 1\.234,56/,
    );
  });

  it("shows the server's refusal at the field", async () => {
    const { user } = await open({
      updateEntry: async () => {
        throw await refusal(400, {
          fields: [fieldProblem('ozgId', 'unknown_ozg_id', { value: '10513' })],
        });
      },
    });
    await enter(user, field('Vendor'), ' & Co.');
    await user.click(saveButton());
    const ozg = screen.getByRole('combobox', { name: 'OZG id' });
    await waitFor(() => expect(ozg).toHaveFocus());
    expect(ozg).toHaveAccessibleDescription(/no such id: 10513/);
  });

  it('keeps a draft without restricted fields, and brings it back', async () => {
    const { user } = await open();
    await enter(user, field('Product'), 'Melde-Profi');
    await enter(user, field('Contract number'), '-geheim');
    await screen.findByText(/Draft kept in this browser/);
    expect(
      screen.getByText(/Restricted fields are not part of it/),
    ).toBeInTheDocument();
    const stored = window.localStorage.getItem(KEY);
    expect(stored).toContain('Melde-Profi');
    expect(stored).not.toContain('geheim');
    expect(stored).not.toContain('V-1');
  });

  it('puts a draft back, says so, and lets go of it', async () => {
    const base = valuesFromFields(entry.fields);
    window.localStorage.setItem(
      KEY,
      serialiseDraft({
        savedAt: '2026-11-02T10:00:00Z',
        revision: 2,
        base,
        values: { ...base, product: 'Aus dem Entwurf' },
      }),
    );
    const { user } = await open();
    expect(field('Product')).toHaveValue('Aus dem Entwurf');
    expect(screen.getByText(/The entry was changed since/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard draft' }));
    expect(field('Product')).toHaveValue('');
    expect(screen.getByText('No changes')).toBeInTheDocument();
    await waitFor(() => expect(window.localStorage.getItem(KEY)).toBeNull());
  });

  it('asks before leaving only when something would be lost', async () => {
    const { user } = await open();
    const address = screen.getByTestId('address');
    const away = () => screen.getByRole('link', { name: /^Service catalog/ });
    await enter(user, field('Contract number'), '-neu');
    await user.click(away());
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Leave without saving?')).toBeInTheDocument();
    expect(address).toHaveTextContent(/bearbeiten$/);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));

    await user.clear(field('Contract number'));
    await enter(user, field('Contract number'), 'V-1');
    await enter(user, field('Product'), 'nur im Entwurf');
    await user.click(away());
    await waitFor(() => expect(address).toHaveTextContent(/katalog$/));
  });

  it('keeps the restricted part away from people who may not see it', async () => {
    const open_ = exampleEntry({}, { allowedActions: ['update'] });
    const { user, updateEntry } = await open({ getEntry: async () => open_ });
    expect(screen.queryByText('Contract number')).not.toBeInTheDocument();
    await enter(user, field('Vendor'), 'X');
    await user.click(saveButton());
    await waitFor(() => expect(updateEntry).toHaveBeenCalledTimes(1));
    expect(updateEntry).toHaveBeenCalledWith('meldebescheinigung', 3, {
      fields: { ...open_.fields, vendor: 'X' },
    });
  });

  it('compares both versions when somebody else was faster, and saves the choice', async () => {
    const theirs = exampleEntry(
      { vendor: 'Deren GmbH', version: '9' },
      { revision: 4 },
    );
    const updateEntry = jest.fn(async (_name: string, revision: number) => {
      if (revision === 3) {
        throw await refusal(409, { current: theirs });
      }
      return exampleEntry({}, { revision: 5 });
    });
    const { user } = await open({ updateEntry });
    await user.clear(field('Vendor'));
    await enter(user, field('Vendor'), 'Meine GmbH');
    await enter(user, field('Product'), 'Mein Produkt');
    await user.click(saveButton());

    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Max Beispiel saved a change/)).toBeInTheDocument();
    const vendor = within(dialog.getByRole('group', { name: 'Vendor' }));
    expect(vendor.getByText('Meine GmbH')).toBeInTheDocument();
    expect(vendor.getByText('Deren GmbH')).toBeInTheDocument();
    expect(dialog.getByText('Mein Produkt')).toBeInTheDocument();
    expect(dialog.getByText('1 decision left')).toBeInTheDocument();

    const save = dialog.getByRole('button', { name: 'Save this version' });
    await user.click(save);
    expect(
      vendor.getByText('Please decide which version counts.'),
    ).toBeInTheDocument();
    expect(updateEntry).toHaveBeenCalledTimes(1);

    await user.click(vendor.getByRole('radio', { name: /Your version/ }));
    await user.click(save);
    await waitFor(() => expect(updateEntry).toHaveBeenCalledTimes(2));
    expect(updateEntry).toHaveBeenLastCalledWith('meldebescheinigung', 4, {
      fields: expect.objectContaining({
        vendor: 'Meine GmbH',
        product: 'Mein Produkt',
        version: '9',
      }),
    });
  });

  it('asks again when somebody was faster a second time', async () => {
    const second = exampleEntry({ vendor: 'Zweite GmbH' }, { revision: 4 });
    const third = exampleEntry({ vendor: 'Dritte GmbH' }, { revision: 5 });
    const updateEntry = jest
      .fn()
      .mockRejectedValueOnce(await refusal(409, { current: second }))
      .mockRejectedValueOnce(await refusal(409, { current: third }))
      .mockResolvedValueOnce(exampleEntry({}, { revision: 6 }));
    const { user } = await open({ updateEntry });
    await enter(user, field('Vendor'), ' & Co.');
    await user.click(saveButton());
    await user.click(
      await screen.findByRole('radio', { name: /Write it anew/ }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const own = dialog.getByRole('textbox', { name: 'Vendor' });
    await user.clear(own);
    await enter(user, own, 'Gemeinsame GmbH');
    await user.click(screen.getByRole('button', { name: 'Save this version' }));

    expect(await screen.findByText('Dritte GmbH')).toBeInTheDocument();
    expect(screen.getByText('Gemeinsame GmbH')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Your version/ }));
    await user.click(screen.getByRole('button', { name: 'Save this version' }));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledTimes(3));
    expect(updateEntry).toHaveBeenLastCalledWith('meldebescheinigung', 5, {
      fields: expect.objectContaining({ vendor: 'Gemeinsame GmbH' }),
    });
  });

  it('explains why an entry cannot be edited here', async () => {
    renderPage(<EditEntryPage />, {
      registry: {
        getEntry: async () =>
          exampleEntry({}, { origin: 'repository', allowedActions: [] }),
      },
      entities: TOWN,
      route: '/:name',
      address: '/meldebescheinigung',
    });
    expect(
      await screen.findByText('This entry is edited elsewhere'),
    ).toBeInTheDocument();
  });

  it('goes to the field that the address names, and says what is missing until it is there', async () => {
    const user = renderPage(<EditEntryPage />, {
      registry: {
        getEntry: async () =>
          exampleEntry({}, { missing: ['vendor', 'support.phone'] }),
        searchReference: async () => ({ items: [], totalItems: 0 }),
      },
      entities: TOWN,
      route: '/servicekatalog/eintrag/:name/bearbeiten',
      address:
        '/servicekatalog/eintrag/meldebescheinigung/bearbeiten?feld=vendor',
    });
    await screen.findByRole('form');
    expect(field('Vendor')).toHaveFocus();
    const missing = within(
      screen.getByRole('list', { name: 'Still missing:' }),
    );
    await user.click(missing.getByRole('link', { name: 'Phone' }));
    expect(field('Phone')).toHaveFocus();

    await enter(user, field('Vendor'), 'Neue GmbH');
    expect(missing.queryByRole('link', { name: 'Vendor' })).toBeNull();
    expect(missing.getByRole('link', { name: 'Phone' })).toBeVisible();
  });
});
