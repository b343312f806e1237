import { fundingTotals } from '@rathaus/plugin-backlog-common';
import { screen, within } from '@testing-library/react';
import {
  exampleCard,
  exampleProgramme,
  NORD,
  SUED,
} from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';

const PACT = exampleProgramme({ ceiling: 50_000 });
const items = [
  exampleCard({
    id: 'wlan',
    number: 'S-1',
    title: 'WLAN',
    schools: [{ ref: NORD }],
    estimate: 100_000,
    funding: {
      programme: 'digitalpakt',
      state: 'granted',
      drawdownDeadline: '2020-01-01',
    },
    plannedFrom: '2027-Q1',
    dependsOn: ['kabel'],
  }),
  exampleCard({
    id: 'kabel',
    number: 'S-2',
    title: 'Kabel',
    rank: 'a1',
    schools: [{ ref: NORD }],
    actual: 20_000,
    column: 'fertig',
  }),
  exampleCard({
    id: 'plan',
    number: 'S-3',
    title: 'Plan',
    rank: 'a2',
    plannedFrom: '2027-Q2',
    plannedTo: '2027-Q3',
    schools: [{ ref: SUED }, { ref: NORD }],
  }),
];
const row = (name: RegExp) => screen.findByRole('row', { name });

describe('the funding report', () => {
  const report = {
    items: fundingTotals([PACT], items),
    programmes: [PACT],
  };

  it('has a row for each programme, the sum, and what comes next', async () => {
    await openBoard(
      { items, programmes: [PACT] },
      { getFunding: async () => report },
      { query: '?ansicht=foerderung' },
    );
    expect(await row(/^DigitalPakt 1 Maßnahme 1\.000,00/)).toHaveTextContent(
      /400,00.€ zu viel/,
    );
    expect(await row(/^Summe 1 Maßnahme 1\.000,00/)).toBeInTheDocument();
    expect(
      screen.getByText(/^Mittelabruf: seit .* überfällig \(01\.01\.2020\)$/),
    ).toBeInTheDocument();
  });

  it('counts what the filter leaves, without asking', async () => {
    const getFunding = jest.fn(async () => report);
    await openBoard(
      { items, programmes: [PACT] },
      { getFunding },
      { query: '?ansicht=foerderung&q=Kabel' },
    );
    expect(await row(/^DigitalPakt 0 Maßnahmen 0,00/)).toBeInTheDocument();
    expect(
      screen.getByText(/nur der Maßnahmen, die zum Filter passen/),
    ).toBeInTheDocument();
  });

  it('says when it cannot be had', async () => {
    await openBoard(
      { items },
      {
        getFunding: async () => {
          throw await refusal(503);
        },
      },
      { query: '?ansicht=foerderung' },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
  });
});

describe('the timeline', () => {
  it('shows items over their quarters, and what does not fit', async () => {
    await openBoard(
      {
        items: [
          items[0],
          exampleCard({
            id: 'kabel',
            number: 'S-2',
            title: 'Kabel',
            plannedFrom: '2027-Q1',
          }),
          items[2],
          exampleCard({ id: 'frei', number: 'S-4', title: 'Frei' }),
        ],
      },
      {},
      { query: '?ansicht=zeitplan' },
    );
    const table = within(
      await screen.findByRole('table', { name: 'Zeitplan nach Quartalen' }),
    );
    expect(
      table.getAllByRole('rowheader').map(({ textContent }) => textContent),
    ).toEqual(['S-1 WLAN', 'S-2 Kabel', 'S-3 Plan']);
    const plan = table.getByRole('link', { name: /^S-3 Plan: *Eingang/ });
    expect(plan.closest('td')).toHaveAttribute('colspan', '2');
    expect(
      screen.getByText('Die Reihenfolge passt an 1 Stelle nicht'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/geplant, bevor „S-2 Kabel“ fertig ist/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('1 Maßnahme ist noch nicht geplant.'),
    ).toBeInTheDocument();
  });

  it('has schools as rows on request', async () => {
    const user = await openBoard({ items }, {}, { query: '?ansicht=zeitplan' });
    await user.selectOptions(await screen.findByLabelText('Zeilen'), 'Schulen');
    expect(await row(/^Nordschule/)).toHaveTextContent('S-1 WLAN');
    expect(await row(/^Südschule/)).toHaveTextContent('S-3 PlanS-3 Plan');
  });

  it('says that nothing is planned', async () => {
    await openBoard({ items: [items[1]] }, {}, { query: '?ansicht=zeitplan' });
    expect(
      await screen.findByText(/steht ein Quartal fest/),
    ).toBeInTheDocument();
  });
});

describe('the equity view', () => {
  it('shows money and waiting time by school, as picture and table', async () => {
    const user = await openBoard(
      { items },
      {},
      { query: '?ansicht=ausgleich' },
    );
    const bars = async (name: string) =>
      within(await screen.findByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(await bars('Geld')).toEqual([
      'Nordschule1.200,00\u00a0€',
      'Südschule0,00\u00a0€',
    ]);
    expect(await row(/^Nordschule 200,00/)).toHaveTextContent(/1\.000,00.*12/);
    await user.selectOptions(
      screen.getByLabelText('Dargestellte Zahl'),
      'längste Wartezeit',
    );
    expect((await bars('längste Wartezeit'))[0]).toMatch(/\d Tage$/);
  });

  it('says that there are no schools', async () => {
    await openBoard(
      { items },
      {},
      { query: '?ansicht=ausgleich', entities: [] },
    );
    expect(
      await screen.findByText('Das Verzeichnis kennt noch keine Schulen.'),
    ).toBeInTheDocument();
  });
});
