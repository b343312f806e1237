import { Handover } from '@rathaus/plugin-scouts-common';
import { screen, within } from '@testing-library/react';
import {
  exampleDepartment,
  exampleHandover,
  exampleList,
  examplePost,
  exampleTerm,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { HandoverPage } from './HandoverPage';

const open = (handover: Partial<Handover>, scouts: Partial<ScoutsApi> = {}) =>
  renderInGerman(<HandoverPage />, {
    scouts: { getHandover: async () => exampleHandover(handover), ...scouts },
    route: '/scouts/uebergabe/:id',
    address: '/scouts/uebergabe/handover-1',
  });

describe('the page of a handover', () => {
  it('says who hands what over to whom', async () => {
    await open({ note: 'Der Reisepass ist in Arbeit.' });
    expect(
      await screen.findByRole('heading', {
        name: 'Übergabe von Anna Beispiel',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Bernd Muster' })).toHaveAttribute(
      'href',
      '/catalog/default/user/bernd-muster',
    );
    expect(
      screen.getByText('Der Reisepass ist in Arbeit.'),
    ).toBeInTheDocument();
    const entries = within(
      await screen.findByRole('region', { name: '2 Einträge' }),
    );
    expect(entries.getByRole('link', { name: 'Reisepass' })).toHaveAttribute(
      'href',
      '/servicekatalog/eintrag/reisepass',
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is countersigned with a reply', async () => {
    const answerHandover = jest.fn(async () =>
      exampleHandover({ state: 'countersigned', revision: 3 }),
    );
    const user = await open(
      { allowedActions: ['countersign', 'decline'] },
      { answerHandover },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Gegenzeichnen' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Antwort'), 'Danke!');
    await user.click(dialog.getByRole('button', { name: 'Gegenzeichnen' }));
    expect(await screen.findByText(/^Gegengezeichnet\./)).toBeInTheDocument();
    expect(screen.getByText('gegengezeichnet')).toBeInTheDocument();
    expect(answerHandover).toHaveBeenCalledWith(
      'handover-1',
      2,
      'countersign',
      { reply: 'Danke!' },
    );
  });

  it('shows the new state when somebody else was faster', async () => {
    const user = await open(
      { allowedActions: ['decline'] },
      {
        answerHandover: async () => {
          throw await refusal(409, {
            current: exampleHandover({ state: 'withdrawn', revision: 3 }),
          });
        },
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Ablehnen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Antwort'), 'Leider nein');
    await user.click(dialog.getByRole('button', { name: 'Ablehnen' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Inzwischen hat sich etwas geändert: zurückgezogen.',
    );
    expect(dialog.getByLabelText('Antwort')).toHaveValue('Leider nein');
    expect(dialog.getByRole('button', { name: 'Ablehnen' })).toBeDisabled();
  });

  it('gets a receiver from those who are in office', async () => {
    const assignHandover = jest.fn(async () => exampleHandover());
    const { to: _, toName: __, ...unassigned } = exampleHandover();
    const other = examplePost({
      id: 'post-8',
      term: exampleTerm({
        person: 'user:default/bernd-muster',
        personName: 'Bernd Muster',
      }),
    });
    const user = await open(
      {},
      {
        getHandover: async () => ({
          ...unassigned,
          state: 'open',
          allowedActions: ['assign'],
        }),
        getDepartments: async () =>
          exampleList([exampleDepartment({ posts: [examplePost(), other] })]),
        assignHandover,
      },
    );
    expect(await screen.findByText('noch niemand benannt')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Empfang bestimmen' }));
    const dialog = within(await screen.findByRole('dialog'));
    const receivers = dialog.getByLabelText(/Wer übernimmt/);
    await within(receivers).findByRole('option', { name: 'Bernd Muster' });
    expect(
      within(receivers)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Bitte wählen', 'Bernd Muster']);
    await user.selectOptions(receivers, 'Bernd Muster');
    await user.click(dialog.getByRole('button', { name: 'Empfang bestimmen' }));
    expect(
      await screen.findByText('Benachrichtigt: Bernd Muster.'),
    ).toBeInTheDocument();
    expect(assignHandover).toHaveBeenCalledWith('handover-1', 2, {
      to: 'user:default/bernd-muster',
    });
  });

  it('says that it is not for everybody', async () => {
    await open(
      {},
      {
        getHandover: async () => {
          throw await refusal(403);
        },
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dafür fehlt Ihnen das Recht',
    );
  });
});
