import { act, screen, waitFor, within } from '@testing-library/react';
import {
  exampleBoard,
  exampleCard,
  exampleItem,
  NORD,
  SUED,
} from '../../../__testUtils__/exampleBoard';
import { openBoard } from '../../../__testUtils__/openBoard';

const north = { schools: [{ ref: NORD }] };
const items = [
  exampleCard({ id: 'a', number: 'S-1', title: 'WLAN', rank: 'a0', ...north }),
  exampleCard({ id: 'b', number: 'S-2', title: 'Kabel', rank: 'a1' }),
  exampleCard({ id: 'c', number: 'S-3', title: 'Aula', rank: 'a2', ...north }),
  exampleCard({
    id: 'd',
    number: 'S-4',
    title: 'Tafeln',
    rank: 'a3',
    schools: [{ ref: NORD }, { ref: SUED }],
    funding: { programme: 'digitalpakt', state: 'planned' },
  }),
  exampleCard({
    id: 'e',
    number: 'S-5',
    title: 'Nein',
    column: 'abgelehnt',
    schools: [{ ref: SUED }],
  }),
];
const laneNames = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent)
    .filter(name => !/^(Eingang|Geprüft|Umsetzung|Abge)/.test(name ?? ''));
const cell = (name: string) => screen.findByRole('grid', { name });
const cardsIn = async (name: string) =>
  within(await cell(name))
    .getAllByRole('row')
    .map(row => row.getAttribute('aria-label'))
    .filter(Boolean);

describe('lanes', () => {
  it('are chosen, and kept in the address', async () => {
    const user = await openBoard({ items });
    await user.selectOptions(
      await screen.findByLabelText('Bahnen'),
      'nach Schule',
    );
    expect(screen.getByTestId('address')).toHaveTextContent('bahnen=schule');
    await screen.findByRole('region', { name: 'Nordschule 2' });
    // A lane with nothing in sight is not shown, nor is that of the school that was declined.
    expect(laneNames()).toEqual([
      'Nordschule 2',
      'Mehrere Schulen 1',
      'Ohne Schule 1',
    ]);
    expect(await cardsIn('Eingang, Nordschule')).toEqual([
      'S-1 WLAN',
      'S-3 Aula',
    ]);
    await user.click(
      screen.getByRole('button', { name: 'Spalte „Abgelehnt“ zeigen (1)' }),
    );
    expect(await cardsIn('Abgelehnt, Südschule')).toEqual(['S-5 Nein']);
    await user.selectOptions(screen.getByLabelText('Bahnen'), 'keine');
    expect(screen.getByTestId('address')).not.toHaveTextContent('bahnen');
  });

  it('can be programmes', async () => {
    await openBoard({ items }, {}, { query: '?bahnen=topf' });
    await screen.findByRole('region', { name: 'DigitalPakt 1' });
    expect(laneNames()).toEqual(['DigitalPakt 1', 'Ohne Fördertopf 3']);
  });

  it('close and open', async () => {
    const user = await openBoard({ items }, {}, { query: '?bahnen=schule' });
    const toggle = await screen.findByRole('button', { name: 'Nordschule 2' });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(
      screen.queryByRole('grid', { name: 'Eingang, Nordschule' }),
    ).not.toBeInTheDocument();
    expect(laneNames()).toContain('Nordschule 2');
  });

  it('are dragged within, beside what lies in the lane, and not across', async () => {
    const moveItem = jest.fn(async () => exampleItem({ id: 'c' }));
    const user = await openBoard(
      { items },
      { moveItem },
      { query: '?bahnen=schule' },
    );
    expect(
      await screen.findByText(/innerhalb ihrer Bahn ziehen/),
    ).toBeInTheDocument();
    await screen.findByRole('region', { name: 'Nordschule 2' });
    const row = await screen.findByRole('row', { name: 'S-3 Aula' });
    // The list takes the focus first, on its first row.
    act(() => row.focus());
    act(() =>
      within(row)
        .getByRole('button', { name: /ziehen/ })
        .focus(),
    );
    await user.keyboard('{Enter}');
    const label = () =>
      document.activeElement?.getAttribute('aria-label') ?? '';
    await waitFor(() => expect(label()).toMatch(/einfügen/));
    // Once around: the lane's cell in each column, and back to the card.
    const stops = new Set<Element | null>();
    while (!stops.has(document.activeElement)) {
      stops.add(document.activeElement);
      await user.keyboard('{Tab}');
    }
    expect(stops.size).toBe(5);
    for (let i = 0; i < 5 && !/Vor S-1 WLAN/.test(label()); i += 1) {
      await user.keyboard('{ArrowUp}');
    }
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(moveItem).toHaveBeenCalledWith(
        'c',
        { column: 'eingang', before: 'a' },
        3,
      ),
    );
  });

  it('are not offered where items have neither schools nor programmes', async () => {
    await openBoard({ items, board: { ...exampleBoard, parts: [] } });
    await screen.findByRole('row', { name: 'S-1 WLAN' });
    expect(screen.queryByLabelText('Bahnen')).not.toBeInTheDocument();
  });
});
