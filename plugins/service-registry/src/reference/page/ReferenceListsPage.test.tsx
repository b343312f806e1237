import {
  BrowseResult,
  ReferenceImportResult,
  RegistryAction,
} from '@rathaus/plugin-service-registry-common';
import { screen, waitFor } from '@testing-library/react';
import {
  enter,
  PAGE_TEST_TIMEOUT_MS,
  renderPage,
} from '../../__testUtils__/renderPage';
import { ServiceRegistryApi } from '../../api';
import { ReferenceListsPage } from './ReferenceListsPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

function nothing(...allowedActions: RegistryAction[]): BrowseResult {
  return {
    items: [],
    totalItems: 0,
    facets: {
      type: [],
      owner: [],
      audience: [],
      lifecycle: [],
      responsibility: [],
    },
    pageInfo: {},
    allowedActions,
  };
}

async function open(registry: Partial<ServiceRegistryApi> = {}) {
  const searchReference = jest.fn(async () => ({
    items: [{ key: '99115005000000', name: 'Meldebescheinigung' }],
    totalItems: 1,
  }));
  const user = renderPage(<ReferenceListsPage />, {
    registry: {
      browse: async () => nothing(),
      listReferenceLists: async () => [
        {
          list: 'leika',
          version: 2,
          itemCount: 4813,
          importedAt: '2026-11-03T08:15:00Z',
          sourceName: 'leika.csv',
        },
        { list: 'ozg', version: 0, itemCount: 0 },
      ],
      searchReference,
      ...registry,
    },
    route: '/servicekatalog/verzeichnisse',
    address: '/servicekatalog/verzeichnisse',
  });
  await screen.findByRole('tab', { name: 'LeiKa' });
  return { user, searchReference };
}

describe('ReferenceListsPage', () => {
  it('says what is there and searches in it, with the search in the address', async () => {
    const { user, searchReference } = await open();
    expect(screen.getByText('4.813')).toBeInTheDocument();
    expect(screen.getByText('leika.csv')).toBeInTheDocument();
    await enter(
      user,
      screen.getByLabelText('Key, name or part of the name'),
      'melde',
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '?liste=leika&q=melde',
      ),
    );
    expect(await screen.findByText('99115005000000')).toBeInTheDocument();
    expect(searchReference).toHaveBeenLastCalledWith(
      'leika',
      { q: 'melde', limit: 50 },
      expect.anything(),
    );
  });

  it('offers the upload to administrators only', async () => {
    const { user } = await open();
    expect(screen.queryByText('New version')).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'OZG' }));
    expect(
      screen.getByText(/The portal administration can upload it/),
    ).toBeInTheDocument();
  });

  it('accounts for every row of an upload', async () => {
    const result: ReferenceImportResult = {
      list: 'leika',
      version: 3,
      changed: true,
      rows: 5,
      accepted: 3,
      rejected: [
        { line: 2, key: 'x', name: 'Falsch', code: 'invalid_key' },
        { line: 5, key: '', name: '', code: 'missing_name' },
      ],
    };
    const { user } = await open({
      browse: async () => nothing('importReferenceLists'),
      importReferenceList: async () => result,
    });
    await user.upload(
      screen.getByTestId('upload'),
      new File(['a;b'], 'neu.csv'),
    );
    expect(await screen.findByText('Version 3 is in use')).toBeInTheDocument();
    expect(screen.getByText('5 rows: 3 accepted, 2 not.')).toBeInTheDocument();
    expect(screen.getByText('1 · not a key of the list')).toBeInTheDocument();
    expect(
      screen.getByText('Line 2: x Falsch – not a key of the list'),
    ).toBeInTheDocument();
  });
});
