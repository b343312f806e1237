import { screen, waitFor, within } from '@testing-library/react';
import { Proposal } from '@rathaus/plugin-service-registry-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { ServiceRegistryApi } from '../../api';
import { exampleEntry } from '../../__testUtils__/exampleTown';
import { exampleProposal } from '../../__testUtils__/exampleProposal';
import { refusal } from '../../__testUtils__/refusal';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { PAGE_TEST_TIMEOUT_MS } from '../../__testUtils__/renderPage';
import { ProposalPage } from './ProposalPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const ENTRY = exampleEntry({ vendor: 'Alte GmbH' });

const REMARK = exampleProposal({
  kind: 'remark',
  changes: [],
  path: 'vendor',
  note: 'Die Firma heißt anders.',
});

async function open(
  proposal: Proposal,
  registry: Partial<ServiceRegistryApi> = {},
) {
  const decideProposal = jest.fn<
    ReturnType<ServiceRegistryApi['decideProposal']>,
    Parameters<ServiceRegistryApi['decideProposal']>
  >(async () => ({ ...proposal, state: 'accepted', allowedActions: [] }));
  const user = await renderInGerman(<ProposalPage />, {
    registry: {
      getProposal: async () => proposal,
      getEntry: async () => ENTRY,
      decideProposal,
      ...registry,
    },
    route: '/servicekatalog/vorschlag/:id',
    address: '/servicekatalog/vorschlag/vorschlag-1',
  });
  await screen.findByRole('heading', { level: 1, name: /Meldebescheinigung/ });
  return { user, decideProposal };
}

const choice = (name: string) => within(screen.getByRole('group', { name }));
const button = (name: string) => screen.getByRole('button', { name });

describe('deciding a proposal', () => {
  it('takes over some fields, leaves others, and tells the proposer why', async () => {
    const { user, decideProposal } = await open(exampleProposal());
    expect(screen.getByText('„Nach der Umstellung“')).toBeVisible();
    expect(choice('Hersteller').getByText('Neue GmbH')).toBeVisible();
    await user.click(choice('Hersteller').getByLabelText('Übernehmen'));
    await user.click(choice('Telefon').getByLabelText('So lassen'));
    await user.type(
      screen.getByRole('textbox', { name: 'Ihre Antwort' }),
      'Die Nummer bleibt.',
    );
    await user.click(button('1 von 2 Änderungen übernehmen'));
    await waitFor(() => expect(decideProposal).toHaveBeenCalledTimes(1));
    expect(decideProposal).toHaveBeenCalledWith('vorschlag-1', 1, {
      acceptedPaths: ['vendor'],
      reply: 'Die Nummer bleibt.',
      entryRevision: 3,
    });
    expect(
      await screen.findByText('Danke! Max Beispiel bekommt Bescheid.'),
    ).toBeVisible();
  });

  it('takes over everything with two clicks', async () => {
    const { user, decideProposal } = await open(exampleProposal());
    await user.click(button('Alle übernehmen'));
    await user.click(button('Alle 2 Änderungen übernehmen'));
    await waitFor(() =>
      expect(decideProposal).toHaveBeenCalledWith('vorschlag-1', 1, {
        acceptedPaths: ['support.phone', 'vendor'],
        entryRevision: 3,
      }),
    );
  });

  it('wants a decision about each field', async () => {
    const { user, decideProposal } = await open(exampleProposal());
    await user.click(choice('Hersteller').getByLabelText('Übernehmen'));
    expect(screen.getByText('Noch 1 Entscheidung offen')).toBeVisible();
    await user.click(button('Entscheidung senden'));
    expect(screen.getByRole('group', { name: 'Telefon' })).toHaveFocus();
    expect(
      choice('Telefon').getByText('Bitte entscheiden Sie hier.'),
    ).toBeVisible();
    expect(decideProposal).not.toHaveBeenCalled();
  });

  it('shows a field that was changed meanwhile against what stands there now', async () => {
    const { user } = await open(
      exampleProposal({
        entryRevision: 4,
        changes: [
          {
            path: 'vendor',
            before: 'Alte GmbH',
            after: 'Neue GmbH',
            current: 'Andere GmbH',
            changedMeanwhile: true,
          },
          {
            path: 'product',
            after: 'Profi',
            changedMeanwhile: true,
          },
        ],
      }),
      {
        getEntry: async () =>
          exampleEntry({ vendor: 'Andere GmbH', product: 'Profi' }),
      },
    );
    const vendor = choice('Hersteller');
    expect(vendor.getByText('Andere GmbH')).toBeVisible();
    expect(vendor.getByText('inzwischen geändert')).toBeVisible();
    expect(
      vendor.getByText('Als der Vorschlag entstand, stand hier: Alte GmbH'),
    ).toBeVisible();
    expect(
      choice('Produkt').getByText(/^So steht es inzwischen schon da/),
    ).toBeVisible();
    await user.click(button('Alle übernehmen'));
    expect(screen.getByText('Noch 1 Entscheidung offen')).toBeVisible();
    expect(vendor.getByLabelText('Übernehmen')).not.toBeChecked();
  });

  it('makes a proposed entry, or declines it only with a reason', async () => {
    const { user, decideProposal } = await open(
      exampleProposal({ kind: 'create' }),
    );
    expect(screen.getByText('Vorgeschlagener Eintrag')).toBeVisible();
    expect(screen.queryByText('Zum Eintrag')).not.toBeInTheDocument();
    await user.click(button('Ablehnen'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Bitte schreiben Sie, warum Sie ablehnen.',
    );
    expect(decideProposal).not.toHaveBeenCalled();
    await user.click(button('Eintrag anlegen'));
    await waitFor(() =>
      expect(decideProposal).toHaveBeenCalledWith('vorschlag-1', 1, {
        accept: true,
        entryRevision: 3,
      }),
    );
  });

  it('makes a proposed team, whose members are shown by name', async () => {
    const { user, decideProposal } = await open(
      exampleProposal({
        kind: 'team',
        entry: '',
        entryTitle: 'Team Meldebescheinigung',
        changes: [],
        descriptor: {
          kind: 'team',
          title: 'Team Meldebescheinigung',
          members: ['user:default/max'],
          phone: '05241 82-7',
        },
      }),
    );
    const team = within(
      screen.getByRole('region', { name: 'Vorgeschlagenes Team' }),
    );
    expect(await team.findByText('Max Beispiel')).toBeVisible();
    expect(team.getByText('05241 82-7')).toBeVisible();
    await user.click(button('Team anlegen'));
    await waitFor(() => expect(decideProposal).toHaveBeenCalled());
  });

  it('shows whoever proposed an interface what it says and who decides', async () => {
    await open(
      exampleProposal({
        kind: 'interface',
        entryTitle: 'XMeld für Meldebescheinigung',
        changes: [],
        allowedActions: ['withdraw'],
        descriptor: {
          kind: 'interface',
          title: 'XMeld für Meldebescheinigung',
          type: 'xoev',
          entries: ['component:default/meldebescheinigung'],
          definition: '<b>XMeld 3.1</b>',
        },
      }),
    );
    expect(screen.getByText('XÖV-Standard')).toBeVisible();
    expect(screen.getByText('<b>XMeld 3.1</b>')).toBeInTheDocument();
    expect(
      screen.getByText(/^Es entscheidet, wer die Einträge pflegt/),
    ).toBeVisible();
    expect(button('Vorschlag zurücknehmen')).toBeVisible();
  });

  it('says who was faster, and shows what they decided', async () => {
    const decided = exampleProposal({
      state: 'rejected',
      revision: 2,
      decidedAt: '2026-11-21T08:00:00Z',
      decidedBy: 'user:default/max',
      reply: 'Stimmt schon.',
      allowedActions: [],
    });
    const getProposal = jest
      .fn()
      .mockResolvedValueOnce(exampleProposal())
      .mockResolvedValue(decided);
    const { user } = await open(exampleProposal(), {
      getProposal,
      decideProposal: async () => {
        throw await refusal(409, { current: decided });
      },
    });
    await user.click(button('Alle übernehmen'));
    await user.click(button('Alle 2 Änderungen übernehmen'));
    expect(await screen.findByText('Max Beispiel war schneller')).toBeVisible();
    expect(screen.getByText('„Stimmt schon.“')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('asks again only for what changed in the entry meanwhile', async () => {
    const getProposal = jest
      .fn()
      .mockResolvedValueOnce(exampleProposal())
      .mockResolvedValue(exampleProposal({ entryRevision: 4 }));
    const getEntry = jest
      .fn()
      .mockResolvedValueOnce(ENTRY)
      .mockResolvedValue(exampleEntry({ vendor: 'Andere GmbH' }));
    const decideProposal = jest
      .fn()
      .mockRejectedValueOnce(await refusal(409))
      .mockResolvedValue(exampleProposal({ state: 'accepted' }));
    const { user } = await open(exampleProposal(), {
      getProposal,
      getEntry,
      decideProposal,
    });
    await user.click(button('Alle übernehmen'));
    await user.click(button('Alle 2 Änderungen übernehmen'));
    await screen.findByText('Der Eintrag wurde inzwischen geändert');
    expect(await choice('Hersteller').findByText('Andere GmbH')).toBeVisible();
    expect(choice('Telefon').getByLabelText('Übernehmen')).toBeChecked();
    await user.click(choice('Hersteller').getByLabelText('Übernehmen'));
    await user.click(button('Alle 2 Änderungen übernehmen'));
    await waitFor(() =>
      expect(decideProposal).toHaveBeenLastCalledWith(
        'vorschlag-1',
        1,
        expect.objectContaining({ entryRevision: 4 }),
      ),
    );
  });

  it('names the field that does not go with the rest', async () => {
    const { user } = await open(exampleProposal(), {
      decideProposal: async () => {
        throw await refusal(400, {
          fields: [fieldProblem('vendor', 'too_long', { maximum: 200 })],
        });
      },
    });
    await user.click(button('Alle übernehmen'));
    await user.click(button('Alle 2 Änderungen übernehmen'));
    expect(await choice('Hersteller').findByText(/200 Zeichen/)).toBeVisible();
  });
});

describe('deciding a message', () => {
  it('shows what stands there, and takes a reply', async () => {
    const { user, decideProposal } = await open(REMARK);
    expect(screen.getByText('„Die Firma heißt anders.“')).toBeVisible();
    expect(screen.getByText('Dort steht: Alte GmbH')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Eintrag bearbeiten' }),
    ).toHaveAttribute(
      'href',
      '/servicekatalog/eintrag/meldebescheinigung/bearbeiten?feld=vendor',
    );
    await user.type(
      screen.getByRole('textbox', { name: 'Ihre Antwort' }),
      'Danke, korrigiert.',
    );
    await user.click(button('Erledigt'));
    await waitFor(() =>
      expect(decideProposal).toHaveBeenCalledWith('vorschlag-1', 1, {
        accept: true,
        reply: 'Danke, korrigiert.',
        entryRevision: 3,
      }),
    );
  });

  it('may find that it is correct as it stands', async () => {
    const { user, decideProposal } = await open(REMARK);
    await user.click(button('Stimmt so'));
    await waitFor(() =>
      expect(decideProposal).toHaveBeenCalledWith('vorschlag-1', 1, {
        accept: false,
        entryRevision: 3,
      }),
    );
  });
});

describe('following a proposal', () => {
  it('tells whoever made it what became of each field', async () => {
    await open(
      exampleProposal({
        state: 'partly',
        decidedAt: '2026-11-21T08:00:00Z',
        decidedBy: 'user:default/max',
        reply: 'Die Nummer bleibt.',
        allowedActions: [],
        changes: exampleProposal().changes.map(change => ({
          ...change,
          accepted: change.path === 'vendor',
        })),
      }),
    );
    expect(
      await screen.findByText(
        'Entschieden von Max Beispiel, 21.11.2026, 09:00',
      ),
    ).toBeVisible();
    expect(screen.getByText('„Die Nummer bleibt.“')).toBeVisible();
    expect(screen.getByText('übernommen')).toBeVisible();
    expect(screen.getByText('nicht übernommen')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lets it be withdrawn while nobody has decided', async () => {
    const withdrawProposal = jest.fn(async () =>
      exampleProposal({ state: 'withdrawn', allowedActions: [] }),
    );
    const { user } = await open(
      exampleProposal({ allowedActions: ['withdraw'] }),
      { withdrawProposal },
    );
    expect(screen.getByText('Noch nicht entschieden')).toBeVisible();
    await user.click(button('Vorschlag zurücknehmen'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(
      dialog.getByRole('button', { name: 'Vorschlag zurücknehmen' }),
    );
    await waitFor(() =>
      expect(screen.getAllByText('zurückgenommen')).not.toHaveLength(0),
    );
    expect(withdrawProposal).toHaveBeenCalledWith('vorschlag-1', 1);
  });
});
