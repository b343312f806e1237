import { BoardView, Item } from '@rathaus/plugin-backlog-common';
import { screen, waitFor, within } from '@testing-library/react';
import {
  exampleCard,
  exampleItem,
  exampleView,
  NORD,
  SUED,
} from '../__testUtils__/exampleBoard';
import { exampleTown } from '../__testUtils__/exampleTown';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { BacklogApi } from '../api';
import { HandInPage } from './HandInPage';

const DRAFT = exampleItem({
  id: 'entwurf',
  draft: true,
  handedInBy: NORD,
  fields: { title: 'Beamer', description: 'Zu dunkel' },
  allowedActions: ['edit', 'delete', 'handIn'],
});

const open = (
  backlog: Partial<BacklogApi> = {},
  view: Partial<BoardView> = {},
  drafts: Item[] = [],
) =>
  renderInGerman(<HandInPage />, {
    route: '/schulprojekte/:board/melden',
    address: '/schulprojekte/schulen/melden',
    entities: exampleTown,
    groups: [NORD],
    backlog: {
      getBoard: async () =>
        exampleView({ allowedActions: ['handIn'], ...view }),
      getDrafts: async () => ({ items: drafts, totalItems: drafts.length }),
      ...backlog,
    },
  });

describe('handing in a need', () => {
  it('begins with the person’s own school', async () => {
    const handIn = jest.fn(async () => exampleItem({ number: 'S-7' }));
    const user = await open({ handIn });
    const school = await screen.findByLabelText(/^Schule/);
    expect(school).toHaveValue(NORD);
    expect(
      within(school)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Nordschule']);
    await user.type(screen.getByLabelText(/Was wird gebraucht/), 'WLAN');
    await user.selectOptions(screen.getByLabelText('Kategorie'), 'Glasfaser');
    await user.type(screen.getByLabelText(/^Wofür/), 'Aula');
    await user.click(screen.getByRole('button', { name: 'Bedarf melden' }));
    expect(handIn).toHaveBeenCalledWith('schulen', {
      school: NORD,
      title: 'WLAN',
      category: 'glasfaser',
      description: 'Aula',
      draft: false,
    });
    expect(await screen.findByText(/^S-7 ist gemeldet/)).toBeInTheDocument();
    expect(screen.getByLabelText(/Was wird gebraucht/)).toHaveValue('');
  });

  it('offers the task force all schools', async () => {
    await open({}, { allowedActions: ['write', 'handIn'] });
    expect(
      within(await screen.findByLabelText(/^Schule/))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['bitte wählen', 'Nordschule', 'Südschule']);
  });

  it('says what is missing, and sends nothing', async () => {
    const handIn = jest.fn();
    const user = await open({ handIn });
    await user.click(
      await screen.findByRole('button', { name: 'Bedarf melden' }),
    );
    expect(screen.getByLabelText(/Was wird gebraucht/)).toBeInvalid();
    expect(handIn).not.toHaveBeenCalled();
  });

  it('keeps what was typed when it fails', async () => {
    const failing = await refusal(503);
    const user = await open({
      handIn: async () => {
        throw failing;
      },
    });
    await user.type(await screen.findByLabelText(/Was wird gebraucht/), 'WLAN');
    await user.click(
      screen.getByRole('button', { name: 'Als Entwurf behalten' }),
    );
    expect(
      await screen.findByText(/Ihre Eingaben bleiben/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/Was wird gebraucht/)).toHaveValue('WLAN');
  });

  it('goes on with a draft, and hands it in', async () => {
    const updateItem = jest.fn(async () => ({ ...DRAFT, revision: 4 }));
    const handInDraft = jest.fn(async () => exampleItem({ number: 'S-8' }));
    const user = await open({ updateItem, handInDraft }, {}, [DRAFT]);
    await user.click(
      await screen.findByRole('button', { name: '„Beamer“ weiterschreiben' }),
    );
    expect(screen.getByLabelText(/^Wofür/)).toHaveValue('Zu dunkel');
    await user.type(screen.getByLabelText(/Was wird gebraucht/), ' neu');
    await user.click(screen.getByRole('button', { name: 'Bedarf melden' }));
    await waitFor(() => expect(handInDraft).toHaveBeenCalledWith('entwurf', 4));
    expect(updateItem).toHaveBeenCalledWith(
      'entwurf',
      { title: 'Beamer neu', description: 'Zu dunkel', category: null },
      3,
    );
  });

  it('deletes a draft, and brings it back', async () => {
    const deleteItem = jest.fn(async () => ({ ...DRAFT, revision: 4 }));
    const restoreItem = jest.fn(async () => DRAFT);
    const user = await open({ deleteItem, restoreItem }, {}, [DRAFT]);
    await user.click(
      await screen.findByRole('button', { name: '„Beamer“ löschen' }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    await waitFor(() => expect(restoreItem).toHaveBeenCalledWith('entwurf', 4));
  });

  it('tells what became of the school’s needs, with the reason of a no', async () => {
    await open(
      {
        getItem: async () => exampleItem({ declinedBecause: 'Kein Geld.' }),
      },
      {
        items: [
          exampleCard({
            id: 'ja',
            title: 'Tablets',
            handedInBy: NORD,
            column: 'fertig',
          }),
          exampleCard({
            id: 'nein',
            title: 'Pool',
            handedInBy: NORD,
            column: 'abgelehnt',
          }),
          exampleCard({ id: 'fremd', title: 'Fremd', handedInBy: SUED }),
        ],
      },
    );
    expect(
      await screen.findByText('Begründung: Kein Geld.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Abgeschlossen')).toBeInTheDocument();
    expect(screen.queryByText(/Fremd/)).not.toBeInTheDocument();
  });

  it('has a kind word for those who belong to no school', async () => {
    await open({}, { allowedActions: [] });
    expect(
      await screen.findByText(/Sie gehören zu keiner Schule/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Zur Tafel' })).toHaveAttribute(
      'href',
      '/schulprojekte/schulen',
    );
  });
});
