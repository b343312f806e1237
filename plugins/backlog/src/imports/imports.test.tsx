import { BoardView } from '@rathaus/plugin-backlog-common';
import {
  fieldProblem,
  ImportJob,
  ImportRow,
  ImportsApi,
} from '@rathaus/rathaus-common';
import { screen, waitFor, within } from '@testing-library/react';
import { exampleView, NORD } from '../__testUtils__/exampleBoard';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { exampleTown } from '../__testUtils__/exampleTown';
import { ImportPage, ImportsPage } from '.';

function aJob(job: Partial<ImportJob> = {}): ImportJob {
  return {
    id: 'import-1',
    fileName: 'liste.csv',
    state: 'uploaded',
    createdAt: '2026-11-03T08:15:00Z',
    format: { encoding: 'utf-8', delimiter: ';' },
    columns: [
      { index: 0, header: 'Vorhaben', samples: ['WLAN'] },
      { index: 1, header: 'Geld', samples: ['48.000,00 €'] },
    ],
    rowCount: 2,
    mapping: { matchBy: 'title', fields: { title: { column: 0 } } },
    progress: { done: 0, total: 0 },
    counts: { new: 0, changed: 0, unchanged: 0, faulty: 0, left: 0 },
    allowedActions: ['check'],
    ...job,
  };
}

const rows: ImportRow[] = [
  {
    line: 2,
    status: 'changed',
    name: 'i-1',
    title: 'S-1 WLAN im Altbau',
    changes: [
      { path: 'column', before: 'eingang', after: 'umsetzung' },
      { path: 'schools', after: [{ ref: NORD, amount: 150_000 }] },
      { path: 'estimate', before: 100, after: 4_800_000 },
    ],
    problems: [],
  },
];

function api(calls: Partial<ImportsApi>): ImportsApi {
  const missing = () => Promise.reject(new Error('not called here'));
  return {
    listImports: missing,
    createImport: missing,
    getImport: missing,
    checkImport: missing,
    applyImport: missing,
    revertImport: missing,
    listImportRows: async () => ({ items: [], totalItems: 0, pageInfo: {} }),
    ...calls,
  };
}

function open(
  page: JSX.Element,
  calls: Partial<ImportsApi>,
  view: Partial<BoardView> = {},
) {
  const isOne = calls.getImport !== undefined;
  return renderInGerman(page, {
    entities: exampleTown,
    route: `/schulprojekte/:board/import${isOne ? '/:id' : ''}`,
    address: `/schulprojekte/schulen/import${isOne ? '/import-1' : ''}`,
    backlog: {
      getBoard: async () => exampleView(view),
      importsOf: () => api(calls),
    },
  });
}

describe('import of items', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('begins with a file', async () => {
    const createImport = jest.fn(async () => aJob());
    const user = await open(<ImportsPage />, {
      createImport,
      listImports: async () => ({ items: [], totalItems: 0 }),
    });
    const file = new File(['Titel\nWLAN'], 'liste.csv');
    await user.upload(await screen.findByTestId('upload'), file);
    await waitFor(() =>
      expect(createImport).toHaveBeenCalledWith(file, 'liste.csv'),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/schulprojekte/schulen/import/import-1',
    );
  });

  it('offers the fields and choices of the board, and sends the mapping', async () => {
    const checkImport = jest.fn(async () => aJob());
    const user = await open(<ImportPage />, {
      getImport: async () => aJob(),
      checkImport,
    });
    await user.selectOptions(await screen.findByLabelText('Geld'), 'Schätzung');
    await user.selectOptions(
      screen.getByLabelText('Weiteres Feld hinzufügen'),
      'Spalte',
    );
    const column = screen.getByLabelText('Spalte');
    expect(
      within(column).queryByRole('option', { name: 'Abgelehnt' }),
    ).not.toBeInTheDocument();
    await user.selectOptions(column, 'Umsetzung');
    await user.click(screen.getByRole('button', { name: 'Zeilen prüfen' }));
    await waitFor(() =>
      expect(checkImport).toHaveBeenCalledWith('import-1', {
        matchBy: 'title',
        fields: {
          title: { column: 0 },
          estimate: { column: 1 },
          column: { constant: 'umsetzung' },
        },
      }),
    );
  });

  it('leaves out fields that the board does not have', async () => {
    await open(
      <ImportPage />,
      { getImport: async () => aJob() },
      { board: { ...exampleView().board, parts: ['schools'] } },
    );
    const column = await screen.findByLabelText('Geld');
    const options = within(column)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options).toContain('Schulen');
    expect(options).not.toContain('Schätzung');
    expect(options).not.toContain('Fördertopf');
  });

  it('says in words what each row changes', async () => {
    await open(<ImportPage />, {
      getImport: async () =>
        aJob({
          state: 'checked',
          counts: { new: 0, changed: 1, unchanged: 0, faulty: 0, left: 0 },
          allowedActions: ['check', 'apply'],
        }),
      listImportRows: async () => ({
        items: rows,
        totalItems: 1,
        pageInfo: {},
      }),
    });
    expect(
      await screen.findByRole('link', { name: 'S-1 WLAN im Altbau' }),
    ).toHaveAttribute('href', '/schulprojekte/schulen?massnahme=i-1');
    expect(
      screen.getByText('1 Zeile ändert eine Maßnahme.'),
    ).toBeInTheDocument();
    const terms = screen.getAllByRole('term').map(term => term.textContent);
    expect(terms).toEqual(['Spalte', 'Schulen', 'Schätzung']);
    const values = screen
      .getAllByRole('definition')
      .map(value => value.textContent?.replace(/\s/g, ' '));
    expect(values[0]).toContain('Umsetzung');
    expect(values[1]).toContain('1.500,00 €');
    expect(values[2]).toContain('48.000,00 €');
  });

  it('shows what was left when the import was taken back', async () => {
    await open(<ImportPage />, {
      getImport: async () =>
        aJob({
          state: 'reverted',
          revertedAt: '2026-11-03T09:00:00Z',
          counts: { new: 1, changed: 0, unchanged: 0, faulty: 0, left: 1 },
          allowedActions: [],
        }),
      listImportRows: async () => ({
        items: [
          {
            ...rows[0],
            status: 'left',
            problems: [fieldProblem('row', 'row_left')],
          },
        ],
        totalItems: 1,
        pageInfo: {},
      }),
    });
    expect(
      await screen.findByText(/1 Zeile bleibt, wie sie seitdem jemand/),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Geblieben (1)' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(
      await screen.findByText(/Nach dem Import von jemandem geändert/),
    ).toBeInTheDocument();
  });

  it('is not for those who only read', async () => {
    await open(<ImportsPage />, {}, { allowedActions: [] });
    expect(
      await screen.findByText(/wer auf dieser Tafel Maßnahmen anlegen darf/),
    ).toBeInTheDocument();
    expect(screen.queryByTestId('upload')).not.toBeInTheDocument();
  });
});
