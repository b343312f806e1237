import { fieldProblem, ImportJob, ImportRow } from '@rathaus/rathaus-common';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { exampleImport } from '../../__testUtils__/exampleImport';
import { TOWN } from '../../__testUtils__/exampleTown';
import { refusal } from '../../__testUtils__/refusal';
import {
  PAGE_TEST_TIMEOUT_MS,
  renderPage,
} from '../../__testUtils__/renderPage';
import { ServiceRegistryApi } from '../../api';
import { ImportPage } from './ImportPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const faultyRow: ImportRow = {
  line: 4,
  status: 'faulty',
  title: 'Hundesteuer',
  changes: [],
  problems: [fieldProblem('support.email', 'invalid_email')],
};

function rowList(...items: ImportRow[]) {
  return { items, totalItems: items.length, pageInfo: {} };
}

function open(
  job: ImportJob,
  registry: Partial<ServiceRegistryApi> = {},
  address = '/servicekatalog/import/import-1',
) {
  return renderPage(<ImportPage />, {
    registry: {
      getImport: async () => job,
      listImportRows: async () => rowList(),
      ...registry,
    },
    entities: TOWN,
    route: '/servicekatalog/import/:id',
    address,
  });
}

describe('ImportPage', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('starts from the guess, says what is missing and sends the mapping', async () => {
    const checkImport = jest.fn(async () => exampleImport());
    const user = open(exampleImport(), { checkImport });

    expect(await screen.findByLabelText('Dienst')).toHaveValue('title');
    expect(screen.getByText('Wohngeld · Hundesteuer')).toBeInTheDocument();
    expect(
      screen.getByText('Still missing: Kind, Department'),
    ).toBeInTheDocument();

    await user.selectOptions(screen.getByLabelText('Rufnummer'), 'Phone');
    await user.selectOptions(screen.getByLabelText('Kind'), 'Online service');
    await user.selectOptions(
      screen.getByLabelText('Department'),
      await screen.findByRole('option', { name: 'Bürgerservice' }),
    );
    expect(screen.queryByText(/Still missing/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Check rows' }));
    await waitFor(() => expect(checkImport).toHaveBeenCalledTimes(1));
    expect(checkImport).toHaveBeenCalledWith('import-1', {
      matchBy: 'title',
      fields: {
        title: { column: 0 },
        'support.phone': { column: 1 },
        type: { constant: 'online-dienst' },
        owner: { constant: 'group:default/buergerservice' },
      },
    });
  });

  it('does not check rows that cannot be recognised', async () => {
    const checkImport = jest.fn(async () => exampleImport());
    const user = open(exampleImport(), { checkImport });
    await user.click(await screen.findByRole('radio', { name: /Short name/ }));
    await user.click(screen.getByRole('button', { name: 'Check rows' }));
    expect(
      within(screen.getByRole('alert')).getByText(
        'No column is mapped to “Short name”',
      ),
    ).toBeInTheDocument();
    expect(checkImport).not.toHaveBeenCalled();
  });

  it('remembers an unfinished mapping', async () => {
    const user = open(exampleImport());
    await user.selectOptions(
      await screen.findByLabelText('Rufnummer'),
      'Phone',
    );
    cleanup();
    open(exampleImport());
    expect(await screen.findByLabelText('Rufnummer')).toHaveValue(
      'support.phone',
    );
  });

  it('shows how far the check is, and its result by itself', async () => {
    const getImport = jest
      .fn()
      .mockResolvedValueOnce(
        exampleImport({
          state: 'checking',
          progress: { done: 1200, total: 10000 },
        }),
      )
      .mockResolvedValue(
        exampleImport({
          state: 'checked',
          counts: { new: 3, changed: 0, unchanged: 0, faulty: 0, left: 0 },
          allowedActions: ['check', 'apply'],
        }),
      );
    open(exampleImport(), { getImport });
    const bar = await screen.findByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '12');
    expect(
      screen.getByText('1.200 of 10.000 rows checked'),
    ).toBeInTheDocument();
    expect(await screen.findByText('Everything fits')).toBeInTheDocument();
  });

  it('names the line and the reason, and leaves faulty rows out only when told to', async () => {
    const job = exampleImport({
      state: 'checked',
      counts: { new: 2, changed: 0, unchanged: 0, faulty: 1, left: 0 },
      allowedActions: ['check', 'apply'],
    });
    const applyImport = jest.fn(async () => job);
    const user = open(job, {
      applyImport,
      listImportRows: async () => rowList(faultyRow),
    });
    expect(await screen.findByText('Line 4')).toBeInTheDocument();
    expect(
      screen.getByText('Please give a full mail address.'),
    ).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Apply 2 rows' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('2 new entries are made.')).toBeInTheDocument();
    const confirm = dialog.getByRole('button', { name: 'Apply' });
    expect(confirm).toBeDisabled();
    await user.click(
      dialog.getByRole('checkbox', { name: 'Leave out the 1 faulty row' }),
    );
    await user.click(confirm);
    await waitFor(() =>
      expect(applyImport).toHaveBeenCalledWith('import-1', {
        skipFaulty: true,
      }),
    );
  });

  it('keeps tab and page in the address', async () => {
    const job = exampleImport({
      state: 'checked',
      counts: { new: 60, changed: 0, unchanged: 9, faulty: 0, left: 0 },
    });
    const listImportRows = jest.fn(async () => ({
      items: [],
      totalItems: 60,
      pageInfo: { nextCursor: 'c2' },
    }));
    const user = open(
      job,
      { listImportRows },
      '/servicekatalog/import/import-1?zeilen=unchanged',
    );
    expect(
      await screen.findByRole('tab', { name: 'Unchanged (9)' }),
    ).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: 'New (60)' }));
    await user.click(
      await screen.findByRole('button', { name: 'Further rows' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?zeilen=new&ab=c2',
    );
    await waitFor(() =>
      expect(listImportRows).toHaveBeenLastCalledWith(
        'import-1',
        { status: 'new', limit: 50, cursor: 'c2' },
        expect.anything(),
      ),
    );
  });

  it('says why an import cannot be taken back', async () => {
    const job = exampleImport({
      state: 'applied',
      appliedAt: '2026-11-03T09:00:00Z',
      counts: { new: 2, changed: 1, unchanged: 0, faulty: 0, left: 0 },
      allowedActions: ['revert'],
    });
    const user = open(job, {
      revertImport: async () => {
        throw await refusal(409, {
          fields: [
            fieldProblem('rows', 'changed_since_import', { value: 'wohngeld' }),
          ],
        });
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Take back import' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/New entries \(2\) are retired/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Take back import' }));
    expect(
      await screen.findByText(/Changed after the import: wohngeld/),
    ).toBeInTheDocument();
  });
});
