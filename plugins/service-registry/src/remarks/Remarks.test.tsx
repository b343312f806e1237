import { screen, waitFor, within } from '@testing-library/react';
import { ServiceRegistryApi } from '../api';
import { EntryPage } from '../entry/EntryPage';
import { exampleEntry } from '../__testUtils__/exampleTown';
import { exampleProposal } from '../__testUtils__/exampleProposal';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { PAGE_TEST_TIMEOUT_MS } from '../__testUtils__/renderPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const FIELDS = {
  support: { phone: '05241 82-1' },
  audiences: ['buerger'],
  vendor: 'Alte GmbH',
};

async function open(
  registry: Partial<ServiceRegistryApi> = {},
  allowedActions = ['propose' as const],
) {
  const user = await renderInGerman(<EntryPage />, {
    registry: {
      getEntry: async () => exampleEntry(FIELDS, { allowedActions }),
      ...registry,
    },
    route: '/servicekatalog/eintrag/:name',
    address: '/servicekatalog/eintrag/meldebescheinigung',
  });
  await screen.findByRole('heading', { level: 1, name: 'Meldebescheinigung' });
  return user;
}

const sent = exampleProposal({ kind: 'remark', changes: [], id: 'hinweis-1' });

describe('"Stimmt etwas nicht?"', () => {
  it('sends one sentence about a fact, and leads to where it stands', async () => {
    const propose = jest.fn(async () => sent);
    const user = await open({ propose });
    await user.click(
      screen.getByRole('button', { name: 'Stimmt etwas nicht? Telefon' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText('Meldebescheinigung · Telefon · „05241 82-1“'),
    ).toBeVisible();
    const send = dialog.getByRole('button', { name: 'Hinweis senden' });
    expect(send).toBeDisabled();
    await user.type(
      dialog.getByRole('textbox', { name: 'Was stimmt nicht?' }),
      'Unter der Nummer meldet sich niemand.',
    );
    await user.click(send);
    await screen.findByText('Danke! Ihr Hinweis ist angekommen.');
    expect(propose).toHaveBeenCalledWith('meldebescheinigung', 3, {
      kind: 'remark',
      path: 'support.phone',
      note: 'Unter der Nummer meldet sich niemand.',
    });
    await user.click(screen.getByRole('button', { name: 'Stand ansehen' }));
    await waitFor(() =>
      expect(screen.queryByRole('heading', { level: 1 })).toBeNull(),
    );
  });

  it('sends a word about the entry as a whole from the foot of the page', async () => {
    const propose = jest.fn(async () => sent);
    const user = await open({ propose });
    await user.click(
      screen.getByRole('button', { name: 'Stimmt etwas nicht?' }),
    );
    await user.type(
      await screen.findByLabelText('Was stimmt nicht?'),
      'Den gibt es doppelt.',
    );
    await user.click(screen.getByRole('button', { name: 'Hinweis senden' }));
    await waitFor(() =>
      expect(propose).toHaveBeenCalledWith('meldebescheinigung', 3, {
        kind: 'remark',
        note: 'Den gibt es doppelt.',
      }),
    );
  });

  it('keeps what was written when it cannot be sent', async () => {
    const user = await open({
      propose: async () => {
        throw await refusal(503);
      },
    });
    await user.click(
      screen.getByRole('button', { name: 'Stimmt etwas nicht? Für wen' }),
    );
    await user.type(
      await screen.findByLabelText('Was stimmt nicht?'),
      'Auch Firmen.',
    );
    await user.click(screen.getByRole('button', { name: 'Hinweis senden' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Bitte versuchen Sie es gleich noch einmal.',
    );
    expect(screen.getByLabelText('Was stimmt nicht?')).toHaveValue(
      'Auch Firmen.',
    );
  });

  it('is not offered to those who may not propose', async () => {
    await open({}, []);
    expect(
      screen.queryByRole('button', { name: /Stimmt etwas nicht/ }),
    ).toBeNull();
    expect(
      screen.queryByRole('link', { name: 'Änderung vorschlagen' }),
    ).toBeNull();
  });
});
