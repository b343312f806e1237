import { PostImportResult } from '@rathaus/plugin-scouts-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { screen, waitFor } from '@testing-library/react';
import {
  exampleDepartment,
  exampleList,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { ImportPage } from './ImportPage';

jest.setTimeout(120_000);

type Row = PostImportResult['rows'][number];

function result(rows: Row[], dryRun = true): PostImportResult {
  const count = (status: Row['status']) =>
    rows.filter(row => row.status === status).length;
  return {
    dryRun,
    counts: {
      new: count('new'),
      unchanged: count('unchanged'),
      faulty: count('faulty'),
    },
    rows,
  };
}

const GOOD: Row = {
  line: 2,
  status: 'new',
  department: 'Soziales',
  person: 'Beispiel, Anna',
  problems: [],
};

const FAULTY: Row = {
  line: 3,
  status: 'faulty',
  department: 'Bauen',
  person: 'Muster, Bernd',
  problems: [fieldProblem('from', 'invalid_date')],
};

const FILE = new File(['Fachbereich;Name;seit\r\n'], 'aemter.csv');

async function open(
  importPosts: ScoutsApi['importPosts'],
  allowedActions: Parameters<typeof exampleList>[1] = ['managePosts'],
) {
  return renderInGerman(<ImportPage />, {
    scouts: {
      getDepartments: async () =>
        exampleList([exampleDepartment()], allowedActions),
      importPosts,
    },
  });
}

describe('ImportPage', () => {
  it('checks a file at once, shows what is wrong and loads the rest', async () => {
    const importPosts = jest.fn<
      ReturnType<ScoutsApi['importPosts']>,
      Parameters<ScoutsApi['importPosts']>
    >(async (_file, { dryRun }) => result([GOOD, FAULTY], dryRun));
    const user = await open(importPosts);
    await user.upload(await screen.findByTestId('upload'), FILE);

    expect(
      await screen.findByText('1 neu · 0 unverändert · 1 fehlerhaft'),
    ).toBeVisible();
    expect(importPosts.mock.calls.map(([, query]) => query)).toEqual([
      { dryRun: true, fileName: 'aemter.csv' },
    ]);
    // What is to be done comes first.
    expect(
      screen.getByText('seit: Bitte geben Sie ein Datum an, das es gibt.'),
    ).toBeVisible();
    expect(screen.queryByText('Beispiel, Anna')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Zeilen'), 'neu (1)');
    expect(screen.getByText('Beispiel, Anna')).toBeVisible();
    expect(screen.queryByText('Muster, Bernd')).not.toBeInTheDocument();

    await user.click(
      screen.getByRole('button', {
        name: '1 Amt laden, ohne fehlerhafte Zeilen',
      }),
    );
    expect(await screen.findByText('1 Amt geladen.')).toBeVisible();
    const [checked, loaded] = importPosts.mock.calls;
    expect(loaded[1]).toEqual({
      dryRun: false,
      skipFaulty: true,
      fileName: 'aemter.csv',
    });
    // What was checked is what was loaded.
    expect(loaded[0]).toBe(checked[0]);
    expect(
      screen.getByRole('link', { name: 'Zum Verzeichnis' }),
    ).toHaveAttribute('href', '/scouts');
    expect(screen.queryByText('Ergebnis der Prüfung')).not.toBeInTheDocument();
  });

  it('leaves nothing out where all is well', async () => {
    const importPosts = jest.fn(async () => result([GOOD]));
    const user = await open(importPosts);
    await user.upload(await screen.findByTestId('upload'), FILE);
    await user.click(
      await screen.findByRole('button', { name: '1 Amt laden' }),
    );
    await waitFor(() =>
      expect(importPosts).toHaveBeenLastCalledWith(expect.anything(), {
        dryRun: false,
        fileName: 'aemter.csv',
      }),
    );
  });

  it('offers nothing to load where there is nothing new', async () => {
    const user = await open(async () =>
      result([{ ...GOOD, status: 'unchanged' }]),
    );
    await user.upload(await screen.findByTestId('upload'), FILE);
    expect(
      await screen.findByText('Die Datei enthält nichts Neues.'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /(Amt|Ämter) laden/ }),
    ).not.toBeInTheDocument();
  });

  it('shows a long file bit by bit', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => ({
      ...GOOD,
      line: index + 2,
      person: `Person ${index}`,
    }));
    const user = await open(async () => result(rows));
    await user.upload(await screen.findByTestId('upload'), FILE);
    expect(await screen.findByText('Person 99')).toBeVisible();
    expect(screen.queryByText('Person 100')).not.toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: '30 weitere Zeilen zeigen' }),
    );
    expect(screen.getByText('Person 129')).toBeVisible();
  });

  it('does not send a workbook', async () => {
    const importPosts = jest.fn(async () => result([]));
    const user = await open(importPosts);
    await user.upload(
      await screen.findByTestId('upload'),
      new File([Uint8Array.from([0x50, 0x4b, 3, 4])], 'aemter.csv'),
    );
    expect(await screen.findByText(/^Das ist keine CSV-Datei/)).toBeVisible();
    expect(importPosts).not.toHaveBeenCalled();
  });

  it('says what is missing in a file', async () => {
    const user = await open(async () => {
      throw await refusal(400, {
        fields: [
          fieldProblem('file', 'missing_column', { value: 'Fachbereich' }),
        ],
      });
    });
    await user.upload(await screen.findByTestId('upload'), FILE);
    expect(
      await screen.findByText('In der Datei fehlt eine Spalte: Fachbereich.'),
    ).toBeVisible();
  });

  it('keeps the checked file when loading fails', async () => {
    const user = await open(async (_file, { dryRun }) => {
      if (!dryRun) {
        throw await refusal(403);
      }
      return result([GOOD]);
    });
    await user.upload(await screen.findByTestId('upload'), FILE);
    const load = await screen.findByRole('button', { name: '1 Amt laden' });
    await user.click(load);
    expect(
      await screen.findByText(
        'Dafür fehlt Ihnen das Recht. Es wurde nichts geändert.',
      ),
    ).toBeVisible();
    expect(load).toBeEnabled();
  });

  it('is kind to those who may not', async () => {
    await open(async () => result([]), []);
    expect(await screen.findByText(/importiert das CDO-Büro/)).toBeVisible();
    expect(screen.queryByTestId('upload')).not.toBeInTheDocument();
  });
});
