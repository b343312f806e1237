import { BoardView } from '@rathaus/plugin-backlog-common';
import { screen } from '@testing-library/react';
import { UserEvent } from '@testing-library/user-event';
import { BacklogApi } from '../api';
import { BoardPage } from '../board/BoardPage';
import { exampleView } from './exampleBoard';
import { exampleTown } from './exampleTown';
import { renderInGerman, RenderInGermanOptions } from './renderInGerman';

/** Opens the page of a board. */
export async function openBoard(
  view: Partial<BoardView> = {},
  backlog: Partial<BacklogApi> = {},
  options: Omit<RenderInGermanOptions, 'backlog'> & { query?: string } = {},
): Promise<UserEvent> {
  const { query = '', ...others } = options;
  const user = await renderInGerman(<BoardPage />, {
    route: '/schulprojekte/:board',
    address: `/schulprojekte/schulen${query}`,
    backlog: { getBoard: async () => exampleView(view), ...backlog },
    entities: exampleTown,
    ...others,
  });
  await screen.findByRole('tablist', { name: 'Ansichten der Tafel' });
  return user;
}
