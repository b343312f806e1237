import { screen, waitFor } from '@testing-library/react';
import { ServiceRegistryApi } from '../../api';
import { draftKey, proposalDraftKey } from '../../edit/lib/draft';
import { exampleEntry } from '../../__testUtils__/exampleTown';
import { exampleProposal } from '../../__testUtils__/exampleProposal';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { enter, PAGE_TEST_TIMEOUT_MS } from '../../__testUtils__/renderPage';
import { ProposePage } from './ProposePage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const entry = exampleEntry(
  { vendor: 'Alte GmbH' },
  { allowedActions: ['propose'] },
);

async function open(registry: Partial<ServiceRegistryApi> = {}) {
  const propose = jest.fn<
    ReturnType<ServiceRegistryApi['propose']>,
    Parameters<ServiceRegistryApi['propose']>
  >(async () => exampleProposal());
  const user = await renderInGerman(<ProposePage />, {
    registry: {
      getEntry: async () => entry,
      searchReference: async () => ({ items: [], totalItems: 0 }),
      propose,
      ...registry,
    },
    route: '/servicekatalog/eintrag/:name/vorschlagen',
    address: '/servicekatalog/eintrag/meldebescheinigung/vorschlagen',
  });
  return { user, propose };
}

const send = () => screen.getByRole('button', { name: 'Vorschlag senden' });

describe('ProposePage', () => {
  it('sends the form as a proposal, without the restricted part', async () => {
    const { user, propose } = await open({
      getEntry: async () =>
        exampleEntry(
          { vendor: 'Alte GmbH', restricted: { contract: { number: 'V-1' } } },
          { allowedActions: ['propose', 'update', 'readRestricted'] },
        ),
    });
    const vendor = await screen.findByRole('textbox', { name: 'Hersteller' });
    expect(screen.queryByText('Vertragsnummer')).toBeNull();
    expect(send()).toBeDisabled();
    await user.clear(vendor);
    await enter(user, vendor, 'Neue GmbH');
    await enter(
      user,
      screen.getByRole('textbox', { name: 'Was ist der Anlass?' }),
      'Firma umbenannt',
    );
    await user.click(send());
    await waitFor(() => expect(propose).toHaveBeenCalledTimes(1));
    const { restricted, ...fields } = entry.fields;
    expect(propose).toHaveBeenCalledWith('meldebescheinigung', 3, {
      kind: 'edit',
      fields: { ...fields, vendor: 'Neue GmbH' },
      note: 'Firma umbenannt',
    });
  });

  it('keeps a draft of its own, apart from that of an edit', async () => {
    const { user } = await open();
    await enter(
      user,
      await screen.findByRole('textbox', { name: 'Produkt' }),
      'Melde-Profi',
    );
    await screen.findByText('Entwurf in diesem Browser gesichert.');
    const { localStorage } = window;
    const person = 'user:default/eva';
    expect(
      localStorage.getItem(proposalDraftKey(person, 'meldebescheinigung')),
    ).toContain('Melde-Profi');
    expect(
      localStorage.getItem(draftKey(person, 'meldebescheinigung')),
    ).toBeNull();
  });

  it('says why nothing can be proposed', async () => {
    await open({
      getEntry: async () =>
        exampleEntry({}, { allowedActions: [], retiredAt: '2026-01-01' }),
    });
    expect(
      await screen.findByText(
        'Der Eintrag ist zurückgezogen und wird nicht mehr gepflegt.',
      ),
    ).toBeVisible();
  });
});
