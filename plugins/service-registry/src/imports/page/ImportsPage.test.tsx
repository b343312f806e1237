import { fieldProblem } from '@rathaus/rathaus-common';
import { screen, waitFor } from '@testing-library/react';
import { exampleImport } from '../../__testUtils__/exampleImport';
import { TOWN } from '../../__testUtils__/exampleTown';
import { refusal } from '../../__testUtils__/refusal';
import {
  PAGE_TEST_TIMEOUT_MS,
  renderPage,
} from '../../__testUtils__/renderPage';
import { ServiceRegistryApi } from '../../api';
import { ImportsPage } from './ImportsPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

async function open(registry: Partial<ServiceRegistryApi> = {}) {
  const createImport = jest.fn(async () => exampleImport());
  const user = renderPage(<ImportsPage />, {
    registry: {
      listImports: async () => ({ items: [], totalItems: 0 }),
      createImport,
      ...registry,
    },
    entities: TOWN,
  });
  return { user, createImport, input: screen.getByTestId('upload') };
}

describe('ImportsPage', () => {
  it('uploads a file and goes on to its mapping', async () => {
    const { user, createImport, input } = await open();
    const file = new File(['Titel\nWohngeld'], 'dienste.csv');
    await user.upload(input, file);
    await waitFor(() =>
      expect(createImport).toHaveBeenCalledWith(file, 'dienste.csv'),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/servicekatalog/import/import-1',
    );
  });

  it('does not send a workbook, and says what to do instead', async () => {
    const { user, createImport, input } = await open();
    const workbook = new File(
      [Uint8Array.from([0x50, 0x4b, 3, 4, 0])],
      'dienste.csv',
    );
    await user.upload(input, workbook);
    expect(
      await screen.findByText(/This is a workbook, not a CSV file/),
    ).toBeInTheDocument();
    expect(createImport).not.toHaveBeenCalled();
  });

  it('passes on what the server found wrong with the file', async () => {
    const { user, input } = await open({
      createImport: async () => {
        throw await refusal(400, {
          fields: [fieldProblem('file', 'file_quote_not_closed', { line: 7 })],
        });
      },
    });
    await user.upload(input, new File(['"a'], 'halb.csv'));
    expect(
      await screen.findByText('“halb.csv” was not taken'),
    ).toBeInTheDocument();
    expect(screen.getByText(/opens in line 7/)).toBeInTheDocument();
  });

  it('lists the imports so far', async () => {
    await open({
      listImports: async () => ({
        items: [exampleImport({ state: 'applied' })],
        totalItems: 1,
      }),
    });
    expect(
      await screen.findByRole('link', { name: 'dienste.csv' }),
    ).toHaveAttribute('href', '/servicekatalog/import/import-1');
    expect(screen.getByText('applied')).toBeInTheDocument();
  });
});
