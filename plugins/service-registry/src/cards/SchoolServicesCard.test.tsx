import { screen, within } from '@testing-library/react';
import { examplePage, exampleRow } from '../__testUtils__/exampleList';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { PAGE_TEST_TIMEOUT_MS } from '../__testUtils__/renderPage';
import { SchoolServicesCard } from './SchoolServicesCard';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

const card = () =>
  screen.findByRole('region', { name: 'IT-Dienste für Schulen' });

describe('the services on the page of a school', () => {
  it('are those for schools, with the way to all of them', async () => {
    const browse = jest.fn(async () =>
      examplePage(
        [
          exampleRow({
            name: 'lernplattform',
            title: 'Lernplattform',
            type: 'schul-it',
          }),
        ],
        { totalItems: 12 },
      ),
    );
    await renderInGerman(<SchoolServicesCard />, { registry: { browse } });
    const shown = within(await card());
    expect(
      await shown.findByRole('link', { name: 'Lernplattform' }),
    ).toHaveAttribute('href', '/servicekatalog/eintrag/lernplattform');
    expect(shown.getByText('Schul-IT')).toBeInTheDocument();
    expect(
      shown.getByRole('link', {
        name: 'Alle 12 Dienste im Servicekatalog ansehen',
      }),
    ).toHaveAttribute('href', '/servicekatalog?audience=schulen');
    expect(browse).toHaveBeenCalledWith(
      expect.objectContaining({ audience: ['schulen'] }),
      expect.anything(),
    );
  });

  it('say that there are none', async () => {
    await renderInGerman(<SchoolServicesCard />, {
      registry: { browse: async () => examplePage([]) },
    });
    expect(
      await screen.findByText(
        'Für Schulen steht noch nichts im Servicekatalog.',
      ),
    ).toBeInTheDocument();
  });

  it('say when they cannot be had', async () => {
    await renderInGerman(<SchoolServicesCard />, {
      registry: {
        browse: async () => {
          throw await refusal(503);
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
  });
});
