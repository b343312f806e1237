import { download } from '@rathaus/rathaus-react';
import { screen, waitFor, within } from '@testing-library/react';
import { exampleOverview } from '../__testUtils__/exampleOverview';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { OverviewPage } from './OverviewPage';

jest.mock('@rathaus/rathaus-react', () => ({
  ...jest.requireActual('@rathaus/rathaus-react'),
  download: jest.fn(),
}));

const open = (scouts: Partial<ScoutsApi> = {}, address = '/') =>
  renderInGerman(<OverviewPage />, {
    scouts: { getOverview: async () => exampleOverview, ...scouts },
    address,
  });

const bars = async (name: string) =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map(bar => bar.textContent);

const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .map(row => within(row).queryByRole('rowheader')?.textContent)
    .filter(Boolean);

describe('the overview', () => {
  it('shows the town, the picture and the table', async () => {
    await open();
    expect(await bars('unbesetzte Ämter')).toEqual(['Bauen1 von 4']);
    expect(
      screen.getByText('1 weiterer Fachbereich mit 0'),
    ).toBeInTheDocument();
    expect(await rows()).toEqual(['Bauen', 'Kultur', 'Stadt']);
    expect(
      screen.getByText(/nie nach Personen\. Stand 20\.11\.2026/),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Bauen/ })).toHaveAccessibleName(
      'Bauen 4 1 75\u00a0% 0 20 12 3 0 0',
    );
  });

  it('says the course of a figure in a sentence', async () => {
    await open();
    expect(
      await screen.findByRole('img', {
        name: 'überfällige Einträge: 9 am 18.11.2026, 14 am 20.11.2026, dazwischen höchstens 16 und mindestens 9',
      }),
    ).toBeInTheDocument();
  });

  it('keeps the chosen figure in the address', async () => {
    const user = await open();
    await user.selectOptions(
      await screen.findByLabelText('Dargestellte Zahl'),
      'überfällige Einträge',
    );
    expect(await bars('überfällige Einträge')).toEqual([
      'Bauen12 von 20',
      'Kultur2 von 8',
    ]);
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?zahl=ueberfaellig',
    );
  });

  it('opens with the figure and the order of its address', async () => {
    await open({}, '/?zahl=besetzung&sort=-department');
    expect(await bars('Besetzung')).toEqual([
      'Bauen75\u00a0%',
      'Kultur100\u00a0%',
    ]);
    expect(await rows()).toEqual(['Kultur', 'Bauen', 'Stadt']);
  });

  it('sorts by a click on a head and says so', async () => {
    const user = await open({}, '/?zahl=vorschlaege');
    const head = await screen.findByRole('columnheader', {
      name: 'überfällige Einträge',
    });
    const button = within(head).getByRole('button');
    await user.click(button);
    expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await rows()).toEqual(['Bauen', 'Kultur', 'Stadt']);
    await user.click(button);
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(await rows()).toEqual(['Kultur', 'Bauen', 'Stadt']);
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?zahl=vorschlaege&sort=overdueEntries',
    );
    expect(screen.getByText('Überall null. Sehr gut.')).toBeInTheDocument();
  });

  it('hands over the CSV file', async () => {
    const file = new Blob(['Fachbereich']);
    const user = await open({ getOverviewCsv: async () => file });
    await user.click(await screen.findByRole('button', { name: 'Als CSV' }));
    await waitFor(() =>
      expect(download).toHaveBeenCalledWith(
        file,
        'digital-scouts-ueberblick.csv',
      ),
    );
  });

  it('says when the file cannot be had', async () => {
    const user = await open({
      getOverviewCsv: async () => {
        throw await refusal(503);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Als CSV' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Die Datei konnte nicht geladen werden.',
    );
    expect(screen.getByRole('button', { name: 'Als CSV' })).toBeEnabled();
  });

  it('has a kind word for those who may not see it', async () => {
    await open({
      getOverview: async () => {
        throw await refusal(403);
      },
    });
    expect(
      await screen.findByText(/Diese Zahlen sehen das CDO-Büro/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Zum Verzeichnis' }),
    ).toHaveAttribute('href', '/scouts');
  });

  it('can be asked again after a failure', async () => {
    const getOverview = jest
      .fn<ReturnType<ScoutsApi['getOverview']>, []>()
      .mockRejectedValueOnce(await refusal(503))
      .mockResolvedValue(exampleOverview);
    const user = await open({ getOverview });
    await user.click(
      await screen.findByRole('button', { name: 'Erneut versuchen' }),
    );
    expect(await rows()).toHaveLength(3);
  });

  it('says that there is nothing to count yet', async () => {
    await open({
      getOverview: async () => ({
        ...exampleOverview,
        departments: [],
        history: [],
      }),
    });
    expect(
      await screen.findByText(
        'Es gibt noch keine Fachbereiche mit Ämtern oder Einträgen.',
      ),
    ).toBeInTheDocument();
  });
});
