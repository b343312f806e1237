import { screen } from '@testing-library/react';
import { exampleRow } from '../../__testUtils__/exampleList';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { ResultChips } from './ResultChips';
import { UpkeepNote } from './UpkeepNote';

const show = (row: Parameters<typeof exampleRow>[0]) =>
  renderInGerman(
    <>
      <ResultChips entry={exampleRow(row)} />
      <UpkeepNote entry={exampleRow(row)} />
    </>,
    { registry: {} },
  );

describe('upkeep in the list', () => {
  it('says when an entry was confirmed', async () => {
    await show({ upkeep: 'confirmed', confirmedAt: '2026-11-03T08:00:00Z' });
    expect(await screen.findByText('bestätigt am 03.11.2026')).toBeVisible();
  });

  it('says that it should be confirmed', async () => {
    await show({ upkeep: 'overdue', confirmedAt: '2024-11-03T08:00:00Z' });
    expect(await screen.findByText('Bestätigung überfällig')).toBeVisible();
  });

  it('warns once of what is doubtful', async () => {
    await show({ upkeep: 'doubtful' });
    expect(await screen.findAllByText('zweifelhaft')).toHaveLength(1);
  });

  it('says nothing of a new entry, or of one kept elsewhere', async () => {
    await show({ upkeep: 'confirmed' });
    expect(await screen.findByText('produktiv')).toBeVisible();
    expect(screen.queryByText(/bestätigt|zweifelhaft/)).toBeNull();
  });
});
