import { screen, within } from '@testing-library/react';
import { exampleHandover } from '../__testUtils__/exampleOffices';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { HandoversPage } from './HandoversPage';

const open = (items: ReturnType<typeof exampleHandover>[]) =>
  renderInGerman(<HandoversPage />, {
    scouts: { getHandovers: async () => ({ items, totalItems: items.length }) },
  });

it('tells what waits from what is settled', async () => {
  await open([
    exampleHandover({ id: 'h1' }),
    exampleHandover({ id: 'h2', state: 'declined' }),
  ]);
  const link = async (section: string) =>
    within(await screen.findByRole('region', { name: section })).getByRole(
      'link',
      { name: 'Anna Beispiel an Bernd Muster' },
    );
  expect(await link('Noch nicht abgeschlossen')).toHaveAttribute(
    'href',
    '/scouts/uebergabe/h1',
  );
  expect(await link('Abgeschlossen')).toHaveAttribute(
    'href',
    '/scouts/uebergabe/h2',
  );
});

it('says that there is none, and how to begin one', async () => {
  await open([]);
  expect(
    await screen.findByText(/keine Übergaben, an denen Sie beteiligt sind/),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Neue Übergabe' })).toHaveAttribute(
    'href',
    '/scouts/uebergabe/neu',
  );
});
