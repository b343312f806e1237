import {
  BrowseResult,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';
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
import { NewEntryPage } from './NewEntryPage';

function found(...titles: string[]): BrowseResult {
  return {
    items: titles.map(
      (title): ServiceEntrySummary => ({
        name: title.toLowerCase(),
        entityRef: `component:default/${title.toLowerCase()}`,
        origin: 'portal',
        title,
        type: 'online-dienst',
        lifecycle: 'produktiv',
        owner: 'group:default/buergerservice',
        responsibility: 'stadt',
        audiences: [],
        updatedAt: '2026-01-01T00:00:00Z',
      }),
    ),
    totalItems: titles.length,
    facets: {
      type: [],
      owner: [],
      audience: [],
      lifecycle: [],
      responsibility: [],
    },
    pageInfo: {},
    allowedActions: ['create'],
  };
}

async function open(registry: Partial<ServiceRegistryApi> = {}) {
  const createEntry = jest.fn(async () => exampleEntry({}, { revision: 1 }));
  const user = renderPage(<NewEntryPage />, {
    registry: { browse: async () => found(), createEntry, ...registry },
    entities: TOWN,
    ownershipEntityRefs: ['user:default/eva', 'group:default/bauen'],
  });
  await screen.findByRole('form');
  return { user, createEntry };
}

const title = () => screen.getByRole('textbox', { name: /^Title/ });
const create = () => screen.getByRole('button', { name: 'Create entry' });

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

describe('NewEntryPage', () => {
  beforeEach(() => window.localStorage.clear());

  it('needs little: a title, a kind, and the own Fachbereich is chosen already', async () => {
    const { user, createEntry } = await open();
    const owner = screen.getByRole('combobox', { name: /^Department/ });
    expect(owner).toHaveValue('group:default/bauen');
    expect(
      within(owner).getByRole('group', { name: 'Geschäftsbereich 2' }),
    ).toBeInTheDocument();
    await enter(user, title(), 'Müllgefäß ändern');
    expect(screen.getByText('muellgefaess-aendern')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Online service/ }));
    await user.click(create());
    await waitFor(() => expect(createEntry).toHaveBeenCalledTimes(1));
    expect(createEntry).toHaveBeenCalledWith({
      fields: expect.objectContaining({
        title: 'Müllgefäß ändern',
        type: 'online-dienst',
        owner: 'group:default/bauen',
        lifecycle: 'produktiv',
      }),
    });
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/servicekatalog/eintrag/meldebescheinigung',
    );
  });

  it('says so when the person may not create entries', async () => {
    renderPage(<NewEntryPage />, {
      registry: {
        browse: async () => ({ ...found(), allowedActions: [] }),
      },
      entities: TOWN,
    });
    expect(
      await screen.findByText('You may not create entries'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('warns of entries with a similar title', async () => {
    const { user } = await open({
      browse: async () => found('Meldebescheinigung', 'Hundesteuer'),
    });
    await enter(user, title(), 'Meldebescheinigungen');
    expect(
      await screen.findByRole('link', { name: 'Meldebescheinigung' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Hundesteuer')).not.toBeInTheDocument();
  });

  it('shows a name that is taken at the title', async () => {
    const { user } = await open({
      createEntry: async () => {
        throw await refusal(409, {
          fields: [fieldProblem('name', 'name_taken', { value: 'wohngeld' })],
        });
      },
    });
    await enter(user, title(), 'Wohngeld');
    await user.click(screen.getByRole('radio', { name: /Online service/ }));
    await user.click(create());
    await waitFor(() => expect(title()).toHaveFocus());
    expect(title()).toHaveAccessibleDescription(/"wohngeld" is taken/);
  });

  it('finds LeiKa keys with the keyboard and takes them away again', async () => {
    const item = { key: '99115005000000', name: 'Meldebescheinigung' };
    const { user } = await open({
      searchReference: async () => ({ items: [item], totalItems: 1 }),
    });
    const leika = screen.getByRole('combobox', { name: 'LeiKa keys' });
    await enter(user, leika, 'melde');
    await screen.findByRole('option', { name: /99115005000000/ });
    await user.keyboard('{ArrowDown}{Enter}');
    const chosen = within(screen.getByRole('list', { name: 'LeiKa keys' }));
    expect(await chosen.findByText('Meldebescheinigung')).toBeInTheDocument();
    expect(leika).toHaveFocus();
    expect(leika).toHaveValue('');
    await user.click(chosen.getByRole('button', { name: /^Remove/ }));
    expect(
      screen.queryByRole('list', { name: 'LeiKa keys' }),
    ).not.toBeInTheDocument();
    expect(leika).toHaveFocus();
  });

  it('edits links: adds, reorders and removes', async () => {
    const { user, createEntry } = await open();
    await enter(user, title(), 'Wohngeld');
    await user.click(screen.getByRole('radio', { name: /Online service/ }));
    const add = screen.getByRole('button', { name: 'Add a link' });
    await user.click(add);
    await user.keyboard('Antrag{Tab}https://example.org/antrag');
    await user.click(add);
    await user.keyboard('Hilfe{Tab}https://example.org/hilfe');
    await user.click(screen.getByRole('button', { name: 'Move Link 2 up' }));
    await user.click(create());
    await waitFor(() => expect(createEntry).toHaveBeenCalledTimes(1));
    expect(createEntry).toHaveBeenCalledWith({
      fields: expect.objectContaining({
        links: [
          {
            title: 'Hilfe',
            url: 'https://example.org/hilfe',
            purpose: 'information',
          },
          {
            title: 'Antrag',
            url: 'https://example.org/antrag',
            purpose: 'oeffnen',
          },
        ],
      }),
    });
  });
});
