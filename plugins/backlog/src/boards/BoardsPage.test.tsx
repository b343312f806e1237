import { screen, waitFor } from '@testing-library/react';
import { BoardList } from '@rathaus/plugin-backlog-common';
import { exampleBoard } from '../__testUtils__/exampleBoard';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { BoardsPage } from './BoardsPage';

const board = (id: string, title: string): BoardList['items'][number] => ({
  ...exampleBoard,
  id,
  title,
  counts: { eingang: 3 },
  allowedActions: ['handIn'],
});
const open = (...items: BoardList['items']) =>
  renderInGerman(<BoardsPage />, {
    route: '/schulprojekte/*',
    address: '/schulprojekte',
    backlog: {
      getBoards: async () => ({ items, totalItems: items.length }),
    },
  });

describe('the boards', () => {
  it('are listed with what lies in them', async () => {
    await open(board('schulen', 'Schulen'), board('beirat', 'Beirat'));
    expect(await screen.findByRole('link', { name: 'Beirat' })).toHaveAttribute(
      'href',
      '/schulprojekte/beirat',
    );
    expect(screen.getAllByText(/Eingang: 3/)).toHaveLength(2);
  });

  it('lead on where there is one only', async () => {
    await open(board('schulen', 'Schulen'));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/schulprojekte/schulen',
      ),
    );
  });

  it('say that there is none yet', async () => {
    await open();
    expect(
      await screen.findByText('Es ist noch keine Tafel eingerichtet.'),
    ).toBeInTheDocument();
  });

  it('can be asked for again after a failure', async () => {
    await renderInGerman(<BoardsPage />, {
      backlog: {
        getBoards: async () => {
          throw await refusal(503);
        },
      },
    });
    expect(
      await screen.findByRole('button', { name: 'Erneut versuchen' }),
    ).toBeInTheDocument();
  });
});
