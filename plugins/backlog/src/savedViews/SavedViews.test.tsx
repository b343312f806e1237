import { SavedView } from '@rathaus/plugin-backlog-common';
import { screen, waitFor, within } from '@testing-library/react';
import { UserEvent } from '@testing-library/user-event';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { SavedViewApi } from './savedViewApi';

function exampleSavedView(more: Partial<SavedView> = {}): SavedView {
  return {
    id: 'v-1',
    board: 'schulen',
    name: 'Blockiert',
    view: 'liste',
    query: 'blockiert=1',
    shared: false,
    own: true,
    revision: 1,
    mayChange: true,
    ...more,
  };
}

const OWN = exampleSavedView();
const SHARED = exampleSavedView({
  id: 'v-2',
  name: 'WLAN überall',
  view: 'tafel',
  query: 'kategorie=wlan&q=neu',
  shared: true,
  own: false,
  mayChange: false,
});

const getViews = async () => ({
  items: [OWN, SHARED],
  totalItems: 2,
  mayShare: true,
});

function open(api: Partial<SavedViewApi> = {}, query = '') {
  return openBoard({}, {}, { query, savedViews: { getViews, ...api } });
}

async function panel(user: UserEvent, name = 'Ansichten') {
  await user.click(await screen.findByRole('button', { name }));
  return within(
    await screen.findByRole('dialog', { name: 'Gespeicherte Ansichten' }),
  );
}

const dialog = async (name: string) =>
  within(await screen.findByRole('dialog', { name }));
const address = () => screen.getByTestId('address').textContent;

describe('saved views', () => {
  it('are not asked for by who comes to the whole board', async () => {
    const asked = jest.fn(getViews);
    const user = await open({ getViews: asked });
    await screen.findByRole('button', { name: 'Ansichten' });
    expect(asked).not.toHaveBeenCalled();
    expect(
      (await panel(user)).getByText('Gespeicherte Ansichten'),
    ).toBeVisible();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('are links, one’s own and those for everybody', async () => {
    const user = await open();
    const views = await panel(user);
    const own = await views.findByRole('link', { name: 'Blockiert' });
    expect(own).toHaveAttribute(
      'href',
      expect.stringMatching(/\?ansicht=liste&blockiert=1$/),
    );
    expect(
      views.queryByRole('button', { name: 'WLAN überall ändern' }),
    ).not.toBeInTheDocument();
    await user.click(views.getByRole('link', { name: 'WLAN überall' }));
    expect(address()).toBe('/schulprojekte/schulen?kategorie=wlan&q=neu');
  });

  it('tell which of them the page shows', async () => {
    const user = await open({}, '?q=neu&massnahme=neu&kategorie=wlan');
    const views = await panel(user, 'Ansicht: WLAN überall');
    expect(views.getByRole('link', { name: 'WLAN überall' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    expect(views.getByRole('link', { name: 'Blockiert' })).not.toHaveAttribute(
      'aria-current',
    );
  });

  it('are made from what the page shows', async () => {
    const createView = jest.fn(async () => exampleSavedView({ name: 'Neu' }));
    const user = await open(
      { createView },
      '?ansicht=liste&sort=title&blockiert=1',
    );
    await user.click(
      (await panel(user)).getByRole('button', { name: /speichern/ }),
    );
    const form = await dialog('Ansicht speichern');
    const save = form.getByRole('button', { name: 'Ansicht speichern' });
    expect(save).toBeDisabled();
    await user.type(form.getByLabelText(/^Name/), 'Neu');
    await user.click(await form.findByLabelText('Für alle sichtbar'));
    await user.click(save);
    expect(createView).toHaveBeenCalledWith('schulen', {
      name: 'Neu',
      view: 'liste',
      query: 'sort=title&blockiert=1',
      shared: true,
    });
    expect(
      await screen.findByText('Die Ansicht „Neu“ ist gespeichert.'),
    ).toBeInTheDocument();
  });

  it('say at the name that it is taken', async () => {
    const createView = async () => {
      throw await refusal(409, {
        fields: [{ path: 'name', code: 'duplicate', message: 'Doppelt' }],
      });
    };
    const user = await open({ createView });
    await user.click(
      (await panel(user)).getByRole('button', { name: /speichern/ }),
    );
    const form = await dialog('Ansicht speichern');
    await user.type(form.getByLabelText(/^Name/), 'Blockiert');
    await user.click(form.getByRole('button', { name: 'Ansicht speichern' }));
    expect(
      await form.findByText(/Eine Ansicht mit diesem Namen gibt es schon/),
    ).toBeInTheDocument();
    expect(form.getByLabelText(/^Name/)).toBeInvalid();
  });

  it('are renamed, on top of what somebody else saved', async () => {
    const updateView = jest.fn<
      ReturnType<SavedViewApi['updateView']>,
      Parameters<SavedViewApi['updateView']>
    >();
    const current = { ...OWN, name: 'Anders', revision: 2 };
    updateView.mockRejectedValueOnce(await refusal(409, { current }));
    updateView.mockResolvedValueOnce({ ...OWN, name: 'Mein', revision: 3 });
    const user = await open({ updateView });
    const views = await panel(user);
    await user.click(
      await views.findByRole('button', { name: 'Blockiert ändern' }),
    );
    const form = await dialog('Ansicht ändern');
    const save = form.getByRole('button', { name: 'Ansicht speichern' });
    await user.clear(form.getByLabelText(/^Name/));
    await user.type(form.getByLabelText(/^Name/), 'Mein');
    await user.click(save);
    expect(await form.findByText(/heißt jetzt „Anders“/)).toBeInTheDocument();
    await user.click(save);
    const sent = {
      name: 'Mein',
      view: 'liste',
      query: 'blockiert=1',
      shared: false,
    };
    expect(updateView.mock.calls).toEqual([
      ['schulen', 'v-1', sent, 1],
      ['schulen', 'v-1', sent, 2],
    ]);
  });

  it('take what the page shows in the place of what they were', async () => {
    const updateView = jest.fn(async () => OWN);
    const user = await open({ updateView }, '?q=neu');
    await user.click(
      await (
        await panel(user)
      ).findByRole('button', { name: 'Blockiert ändern' }),
    );
    const form = await dialog('Ansicht ändern');
    await user.click(form.getByLabelText(/ersetzen/));
    await user.click(form.getByRole('button', { name: 'Ansicht speichern' }));
    expect(updateView).toHaveBeenCalledWith(
      'schulen',
      'v-1',
      { name: 'Blockiert', view: 'tafel', query: 'q=neu', shared: false },
      1,
    );
  });

  it('are deleted, and made again', async () => {
    const deleteView = jest.fn(async () => OWN);
    const createView = jest.fn(async () => OWN);
    const user = await open({ deleteView, createView });
    const views = await panel(user);
    await user.click(
      await views.findByRole('button', { name: 'Blockiert löschen' }),
    );
    expect(deleteView).toHaveBeenCalledWith('schulen', 'v-1', 1);
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    await waitFor(() =>
      expect(createView).toHaveBeenCalledWith('schulen', {
        name: 'Blockiert',
        view: 'liste',
        query: 'blockiert=1',
        shared: false,
      }),
    );
  });

  it('are not needed to hand on a link', async () => {
    const user = await open();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(
      (await panel(user)).getByRole('button', { name: 'Link kopieren' }),
    );
    expect(await screen.findByText(/Der Link ist kopiert/)).toBeInTheDocument();
    expect(writeText).toHaveBeenCalledWith(window.location.href);
  });
});
