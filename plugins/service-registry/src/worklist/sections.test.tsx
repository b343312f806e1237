import { ComponentType } from 'react';
import { screen, within } from '@testing-library/react';
import { WorklistSection } from '@rathaus/rathaus-react';
import { ServiceRegistryApi } from '../api';
import { exampleProposal } from '../__testUtils__/exampleProposal';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { PAGE_TEST_TIMEOUT_MS } from '../__testUtils__/renderPage';
import { mineSection, toDecideSection, upkeepSection } from './sections';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

/** The head of a section as the page of the tasks shows it. */
function headOf(section: WorklistSection): ComponentType {
  return function Head() {
    return (
      <h2>
        {section.useTitle()}: {section.useCount() ?? 'unbekannt'}
      </h2>
    );
  };
}

async function show(
  Shown: ComponentType,
  registry: Partial<ServiceRegistryApi>,
) {
  return renderInGerman(<Shown />, { registry });
}

const EDIT = exampleProposal();
const REMARK = exampleProposal({
  id: 'hinweis-1',
  kind: 'remark',
  changes: [],
  path: 'support.phone',
  note: 'Unter der Nummer meldet sich niemand.',
});

describe('the sections of "Meine Aufgaben"', () => {
  it('count what is due with one small call', async () => {
    const getUpkeep = jest.fn(async () => ({
      items: [],
      totalItems: 7,
      counts: { due: 7, doubtful: 1, incomplete: 2, all: 9 },
      pageInfo: {},
    }));
    await show(headOf(upkeepSection), { getUpkeep });
    expect(await screen.findByText('Einträge pflegen: 7')).toBeVisible();
    expect(getUpkeep).toHaveBeenCalledTimes(1);
    expect(getUpkeep).toHaveBeenCalledWith(
      { view: 'due', limit: 1 },
      expect.anything(),
    );
  });

  it('count the proposals to decide, and say nothing when that is not known', async () => {
    await show(headOf(toDecideSection), {
      getProposals: async () => {
        throw await refusal(503);
      },
    });
    expect(
      await screen.findByText('Vorschläge entscheiden: unbekannt'),
    ).toBeVisible();
  });

  it('show what there is to decide, and from whom', async () => {
    await show(toDecideSection.Component, {
      getProposals: async () => ({ items: [EDIT, REMARK], totalItems: 2 }),
    });
    const [edit, remark] = await screen.findAllByRole('listitem');
    expect(within(edit).getByRole('link')).toHaveAttribute(
      'href',
      '/servicekatalog/vorschlag/vorschlag-1',
    );
    expect(
      within(edit).getByText('2 Angaben: Hersteller, Telefon'),
    ).toBeVisible();
    expect(
      await within(remark).findByText('Hinweis von Max Beispiel, 20.11.2026'),
    ).toBeVisible();
    expect(
      within(remark).getByText(
        'Telefon: „Unter der Nummer meldet sich niemand.“',
      ),
    ).toBeVisible();
  });

  it('show what became of what the person has proposed', async () => {
    const getProposals = jest.fn(async () => ({
      items: [
        exampleProposal({ state: 'partly', reply: 'Die Nummer bleibt.' }),
        { ...REMARK, state: 'accepted' as const },
      ],
      totalItems: 2,
    }));
    await show(mineSection.Component, { getProposals });
    expect(await screen.findByText('teilweise übernommen')).toBeVisible();
    expect(screen.getByText('Antwort: „Die Nummer bleibt.“')).toBeVisible();
    expect(screen.getByText('erledigt')).toBeVisible();
    expect(getProposals).toHaveBeenCalledWith(
      { view: 'mine' },
      expect.anything(),
    );
  });

  it('say kindly that there is nothing to decide', async () => {
    await show(toDecideSection.Component, {
      getProposals: async () => ({ items: [], totalItems: 0 }),
    });
    expect(
      await screen.findByText('Es gibt nichts zu entscheiden. Danke!'),
    ).toBeVisible();
  });
});
