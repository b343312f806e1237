import {
  Reorganisation,
  ReorganisationPreview,
} from '@rathaus/plugin-scouts-common';
import { screen, waitFor, within } from '@testing-library/react';
import {
  exampleDepartment,
  exampleList,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { ReorganisationPage } from './ReorganisationPage';

jest.setTimeout(120_000);

const SOCIAL = 'group:default/soziales';
const TOWN = 'group:default/buergerservice';

const DEPARTMENTS = [
  exampleDepartment(),
  exampleDepartment({ ref: SOCIAL, title: 'Soziales', successor: TOWN }),
];

const PREVIEW: ReorganisationPreview = {
  from: SOCIAL,
  fromTitle: 'Soziales',
  to: TOWN,
  toTitle: 'Bürgerservice',
  entries: Array.from({ length: 12 }, (_, index) => ({
    name: `entry-${index}`,
    title: `Hilfe ${index}`,
  })),
  posts: [
    {
      id: 'post-1',
      title: 'Digital Scout',
      state: 'appointed',
      personName: 'Bernd Muster',
    },
  ],
  handovers: 0,
};

const MOVE: Reorganisation = {
  id: 'move-1',
  revision: 3,
  state: 'done',
  from: SOCIAL,
  fromTitle: 'Soziales',
  to: TOWN,
  toTitle: 'Bürgerservice',
  note: 'Verfügung 12/2026',
  entries: 12,
  posts: 1,
  procedures: 0,
  handovers: 0,
  at: '2026-11-03T08:15:00Z',
  by: 'user:default/eva',
  allowedActions: ['undo'],
};

const CHOSEN = '/?von=soziales&nach=buergerservice';

function open(scouts: Partial<ScoutsApi> = {}, address = '/') {
  return renderInGerman(<ReorganisationPage />, {
    scouts: {
      getDepartments: async () => exampleList(DEPARTMENTS, ['reorganise']),
      getReorganisations: async () => ({ items: [], totalItems: 0 }),
      previewReorganisation: async () => PREVIEW,
      ...scouts,
    },
    address,
  });
}

const DO = 'Alles auf Bürgerservice übertragen';

async function askToMove(user: Awaited<ReturnType<typeof open>>) {
  await user.click(await screen.findByRole('button', { name: DO }));
  return within(await screen.findByRole('dialog'));
}

async function confirmMove(user: Awaited<ReturnType<typeof open>>) {
  const dialog = await askToMove(user);
  await user.click(dialog.getByRole('button', { name: DO }));
  return dialog;
}

describe('ReorganisationPage', () => {
  it('shows what would move, keeps the choice in the address and moves it', async () => {
    const getReorganisations = jest
      .fn<Promise<{ items: Reorganisation[]; totalItems: number }>, []>()
      .mockResolvedValueOnce({ items: [], totalItems: 0 })
      .mockResolvedValue({ items: [MOVE], totalItems: 1 });
    const reorganise = jest.fn(async () => MOVE);
    const user = await open({ getReorganisations, reorganise });
    expect(await screen.findByText('Bisher gab es keine.')).toBeVisible();

    await user.selectOptions(
      screen.getByLabelText('Bisheriger Fachbereich'),
      'Soziales',
    );
    // Its successor is known already.
    expect(screen.getByLabelText('Nachfolger')).toHaveDisplayValue(
      'Bürgerservice',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(CHOSEN);

    expect(await screen.findByText('12 Einträge')).toBeVisible();
    expect(
      screen.getByText('Digital Scout · Bernd Muster · ernannt'),
    ).toBeVisible();
    expect(screen.getByText('Hilfe 11')).not.toBeVisible();
    await user.click(screen.getByText('Alle 12 Einträge zeigen'));
    expect(screen.getByRole('link', { name: 'Hilfe 11' })).toBeVisible();

    await user.type(screen.getByLabelText('Anmerkung'), 'Verfügung 12/2026');
    const dialog = await askToMove(user);
    expect(
      dialog.getByText(/Von Soziales auf Bürgerservice: 12 Einträge, 1 Amt\./),
    ).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: DO }));
    expect(
      await screen.findByText('Übertragen auf Bürgerservice.'),
    ).toBeInTheDocument();
    expect(reorganise).toHaveBeenCalledWith({
      from: SOCIAL,
      to: TOWN,
      note: 'Verfügung 12/2026',
    });
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
    expect(
      await screen.findByText('12 Einträge, 1 Amt · 03.11.2026, 09:15'),
    ).toBeInTheDocument();
  });

  it('refuses the same department twice', async () => {
    const previewReorganisation = jest.fn(async () => PREVIEW);
    await open({ previewReorganisation }, '/?von=soziales&nach=soziales');
    expect(
      await screen.findByText(
        'Bitte wählen Sie zwei verschiedene Fachbereiche.',
      ),
    ).toBeVisible();
    expect(screen.getByLabelText('Nachfolger')).toBeInvalid();
    expect(previewReorganisation).not.toHaveBeenCalled();
  });

  it('offers no move where there is nothing', async () => {
    await open(
      {
        previewReorganisation: async () => ({
          ...PREVIEW,
          entries: [],
          posts: [],
        }),
      },
      CHOSEN,
    );
    expect(
      await screen.findByText(
        'In diesem Fachbereich gibt es nichts, was übergehen könnte.',
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /übertragen/ }),
    ).not.toBeInTheDocument();
  });

  it('says when another move stands in the way', async () => {
    const user = await open(
      {
        reorganise: async () => {
          throw await refusal(409);
        },
      },
      CHOSEN,
    );
    const dialog = await confirmMove(user);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /läuft schon eine Übertragung/,
    );
  });

  it('says that a move goes on by itself when it could not be finished at once', async () => {
    const user = await open(
      {
        reorganise: async () => ({
          ...MOVE,
          state: 'running',
          allowedActions: [],
        }),
      },
      CHOSEN,
    );
    await confirmMove(user);
    expect(
      await screen.findByText(
        'Die Übertragung auf Bürgerservice hat begonnen. Sie läuft von selbst weiter.',
      ),
    ).toBeInTheDocument();
  });

  it('undoes a former move after asking', async () => {
    const undoReorganisation = jest.fn(
      async (): Promise<Reorganisation> => ({
        ...MOVE,
        state: 'undone',
        allowedActions: [],
      }),
    );
    const user = await open({
      getReorganisations: async () => ({ items: [MOVE], totalItems: 1 }),
      undoReorganisation,
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Übertragung von Soziales auf Bürgerservice rückgängig machen',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/kommt zu Soziales zurück/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Rückgängig machen' }));
    await waitFor(() =>
      expect(undoReorganisation).toHaveBeenCalledWith('move-1', 3),
    );
    expect(await screen.findByText('Rückgängig gemacht.')).toBeInTheDocument();
  });

  it('is kind to those who may not', async () => {
    const getReorganisations = jest.fn();
    await open({
      getDepartments: async () => exampleList(DEPARTMENTS),
      getReorganisations,
    });
    expect(await screen.findByText(/regelt das CDO-Büro/)).toBeVisible();
    expect(screen.queryByLabelText('Nachfolger')).not.toBeInTheDocument();
    expect(getReorganisations).not.toHaveBeenCalled();
  });

  it('can be tried again when the portal does not answer', async () => {
    const getDepartments = jest
      .fn<ReturnType<ScoutsApi['getDepartments']>, []>()
      .mockRejectedValueOnce(await refusal(503))
      .mockResolvedValue(exampleList(DEPARTMENTS, ['reorganise']));
    const user = await open({ getDepartments });
    await user.click(
      await screen.findByRole('button', { name: 'Erneut versuchen' }),
    );
    expect(await screen.findByLabelText('Nachfolger')).toBeVisible();
  });
});
