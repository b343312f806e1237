import { DeletedItem } from '@rathaus/plugin-backlog-common';
import { screen } from '@testing-library/react';
import { exampleItem, exampleView } from '../__testUtils__/exampleBoard';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { BacklogApi } from '../api';
import { DeletedPage } from './DeletedPage';

const GONE: DeletedItem = {
  id: 'i-1',
  number: 'S-1',
  title: 'WLAN im Altbau',
  column: 'eingang',
  revision: 4,
  deletedAt: '2027-01-12T09:00:00.000Z',
};

const open = (backlog: Partial<BacklogApi>) =>
  renderInGerman(<DeletedPage />, {
    route: '/schulprojekte/:board/geloescht',
    address: '/schulprojekte/schulen/geloescht',
    backlog: { getBoard: async () => exampleView(), ...backlog },
  });
const restoring = () =>
  screen.findByRole('button', { name: 'S-1 WLAN im Altbau wiederherstellen' });

describe('what was deleted', () => {
  it('can be brought back, and deleted again', async () => {
    const getDeleted = jest.fn<
      ReturnType<BacklogApi['getDeleted']>,
      Parameters<BacklogApi['getDeleted']>
    >(async () => ({ items: [], totalItems: 0 }));
    getDeleted.mockResolvedValueOnce({ items: [GONE], totalItems: 1 });
    const restoreItem = jest.fn(async () => exampleItem({ revision: 5 }));
    const deleteItem = jest.fn(async () => exampleItem({ revision: 6 }));
    const user = await open({ getDeleted, restoreItem, deleteItem });
    expect(
      await screen.findByText(
        'gelöscht am 12.01.2027, 10:00, lag in „Eingang“',
      ),
    ).toBeInTheDocument();
    await user.click(await restoring());
    expect(restoreItem).toHaveBeenCalledWith('i-1', 4);
    expect(await screen.findByText('S-1 ist wieder da.')).toBeInTheDocument();
    expect(
      await screen.findByText('Es ist nichts gelöscht.'),
    ).toBeInTheDocument();
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    expect(deleteItem).toHaveBeenCalledWith('i-1', 5);
  });

  it('is shown as it is now when somebody else was faster', async () => {
    const failing = await refusal(409);
    const user = await open({
      getDeleted: async () => ({ items: [GONE], totalItems: 1 }),
      restoreItem: async () => {
        throw failing;
      },
    });
    await user.click(await restoring());
    expect(
      await screen.findByText(/weil sich inzwischen etwas geändert hat/),
    ).toBeInTheDocument();
  });

  it('comes page by page', async () => {
    const getDeleted = jest.fn(
      async (_board: string, { offset }: { offset?: number }) => ({
        items: [{ ...GONE, id: `i-${offset}`, title: `Nr. ${offset}` }],
        totalItems: 2,
      }),
    );
    const user = await open({ getDeleted });
    await user.click(
      await screen.findByRole('button', { name: 'Mehr zeigen' }),
    );
    expect(await screen.findByText('S-1 Nr. 50')).toBeInTheDocument();
    expect(screen.getByText('2 gelöschte Maßnahmen')).toBeInTheDocument();
  });

  it('is not for those who may not write', async () => {
    const getDeleted = jest.fn();
    await open({
      getBoard: async () => exampleView({ allowedActions: [] }),
      getDeleted,
    });
    expect(
      await screen.findByText(/wer auf der Tafel schreiben darf/),
    ).toBeInTheDocument();
    expect(getDeleted).not.toHaveBeenCalled();
  });
});
