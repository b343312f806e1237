import { screen } from '@testing-library/react';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { FirstStepsPage } from './FirstStepsPage';

describe('the first steps', () => {
  it('are one page in order, with the ways to the tasks and to the directory', async () => {
    await renderInGerman(<FirstStepsPage />);
    await screen.findByText('Was Sie tun');
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Was Sie tun',
      '1. Schauen Sie in „Meine Aufgaben“',
      '2. Bestätigen Sie Einträge',
      '3. Entscheiden Sie über Vorschläge',
      '4. Denken Sie an Ihre Vertretung',
      '5. Wenn Sie aufhören',
      'Wer hilft',
    ]);
    expect(
      screen.getByRole('link', { name: 'Meine Aufgaben öffnen' }),
    ).toHaveAttribute('href', '/aufgaben');
    expect(
      screen.getByRole('link', { name: 'Zum Verzeichnis der Digital Scouts' }),
    ).toHaveAttribute('href', '/scouts');
  });

  it('go to the printer', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    const user = await renderInGerman(<FirstStepsPage />);
    await user.click(
      await screen.findByRole('button', { name: 'Seite drucken' }),
    );
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });
});
