import { BoardView } from '@rathaus/plugin-backlog-common';
import { screen, within } from '@testing-library/react';
import { exampleProgramme, exampleView } from '../__testUtils__/exampleBoard';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { BacklogApi } from '../api';
import { ProgrammesPage } from './ProgrammesPage';

const open = (
  backlog: Partial<BacklogApi> = {},
  view: Partial<BoardView> = {},
) =>
  renderInGerman(<ProgrammesPage />, {
    route: '/schulprojekte/:board/foerdertoepfe',
    address: '/schulprojekte/schulen/foerdertoepfe',
    backlog: { getBoard: async () => exampleView(view), ...backlog },
  });

const dialog = async () => within(await screen.findByRole('dialog'));

describe('the programmes', () => {
  it('show what is known', async () => {
    await open(
      {},
      {
        programmes: [
          exampleProgramme({ ceiling: 123_456 }),
          exampleProgramme({
            id: 'neu',
            title: 'DigitalPakt 2.0',
            rate: undefined,
          }),
        ],
      },
    );
    const first = await screen.findByRole('region', { name: 'DigitalPakt' });
    const second = screen.getByRole('region', { name: 'DigitalPakt 2.0' });
    expect(within(first).getByText('90 %')).toBeInTheDocument();
    expect(within(first).getByText(/1\.234,56/)).toBeInTheDocument();
    expect(within(second).getByText('noch nicht geregelt')).toBeInTheDocument();
  });

  it('are created with an id of their own', async () => {
    const putProgramme = jest.fn(async () => exampleProgramme());
    const user = await open({ putProgramme });
    await user.click(
      await screen.findByRole('button', { name: 'Fördertopf anlegen' }),
    );
    const form = await dialog();
    await user.type(form.getByLabelText(/^Name/), 'DigitalPakt');
    await user.type(form.getByLabelText('Fördersatz in Prozent'), '87,5');
    await user.click(
      form.getByRole('button', { name: 'Fördertopf speichern' }),
    );
    expect(putProgramme).toHaveBeenCalledWith(
      'schulen',
      'digitalpakt-2',
      {
        title: 'DigitalPakt',
        rate: 8750,
        windows: [],
        ownBudget: false,
        closed: false,
      },
      0,
    );
  });

  it('say that somebody was faster, and keep what was typed', async () => {
    const putProgramme = jest
      .fn<
        ReturnType<BacklogApi['putProgramme']>,
        Parameters<BacklogApi['putProgramme']>
      >()
      .mockRejectedValueOnce(
        await refusal(409, { current: exampleProgramme({ revision: 5 }) }),
      )
      .mockResolvedValueOnce(exampleProgramme({ revision: 6 }));
    const user = await open({ putProgramme });
    await user.click(
      await screen.findByRole('button', { name: 'DigitalPakt bearbeiten' }),
    );
    const form = await dialog();
    await user.type(form.getByLabelText(/^Wer gibt/), 'Land');
    const save = form.getByRole('button', { name: 'Fördertopf speichern' });
    await user.click(save);
    expect(
      await form.findByText(/Es wurde nichts überschrieben/),
    ).toBeInTheDocument();
    expect(form.getByLabelText(/^Wer gibt/)).toHaveValue('Land');
    await user.click(save);
    expect(putProgramme).toHaveBeenLastCalledWith(
      'schulen',
      'digitalpakt',
      expect.objectContaining({ funder: 'Land' }),
      5,
    );
  });

  it('say what is wrong at its field', async () => {
    const putProgramme = jest.fn();
    const user = await open({ putProgramme });
    await user.click(
      await screen.findByRole('button', { name: 'DigitalPakt bearbeiten' }),
    );
    const form = await dialog();
    const rate = form.getByLabelText('Fördersatz in Prozent');
    await user.clear(rate);
    await user.type(rate, 'alles');
    await user.click(
      form.getByRole('button', { name: 'Fördertopf speichern' }),
    );
    expect(rate).toBeInvalid();
    expect(putProgramme).not.toHaveBeenCalled();
  });

  it('are kept by the task force', async () => {
    await open({}, { allowedActions: [] });
    expect(
      await screen.findByText('Fördertöpfe pflegt die Task Force.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Fördertopf anlegen' }),
    ).not.toBeInTheDocument();
  });
});
