import { screen, within } from '@testing-library/react';
import { examplePost, exampleTerm } from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { CertificatePage } from './CertificatePage';

const open = (getAppointment: ScoutsApi['getAppointment']) =>
  renderInGerman(<CertificatePage />, {
    scouts: { getAppointment },
    route: '/scouts/urkunde/:termId',
    address: '/scouts/urkunde/term-1',
    town: 'Stadt Beispielheim',
  });

const sheet = async () => within(await screen.findByRole('article'));

describe('the certificate', () => {
  it('says who is appointed to what, from when, on which ground', async () => {
    const getAppointment = jest.fn(async () =>
      examplePost({
        term: exampleTerm({ decision: 'Verwaltungsvorstand, DS 214/2026' }),
      }),
    );
    await open(getAppointment);
    const shown = await sheet();
    for (const words of [
      'Stadt Beispielheim',
      'Anna Beispiel',
      'zum Digital Scout',
      'Digital Scout Bürgerbüro, Bürgerservice',
      'mit Wirkung vom 01.03.2026.',
      'Grundlage: Verwaltungsvorstand, DS 214/2026',
      'Stadt Beispielheim, 20.02.2026',
      'Für das Büro des Chief Digital Officers',
    ]) {
      expect(shown.getByText(words)).toBeInTheDocument();
    }
    expect(shown.getByRole('link')).toHaveAttribute(
      'href',
      '/scouts/erste-schritte',
    );
    expect(shown.queryByText(/Das Amt ende/)).not.toBeInTheDocument();
    expect(getAppointment).toHaveBeenCalledWith('term-1', expect.anything());
  });

  it.each([
    ['ended', 'Das Amt endete am 30.06.2026.'],
    [undefined, 'Das Amt endet am 30.06.2026.'],
  ] as const)(
    'of an office with outcome %s says: %s',
    async (outcome, words) => {
      await open(async () =>
        examplePost({ term: exampleTerm({ until: '2026-06-30', outcome }) }),
      );
      expect((await sheet()).getByText(words)).toBeInTheDocument();
    },
  );

  it('keeps its form when the name was removed', async () => {
    await open(async () =>
      examplePost({
        term: exampleTerm({ person: null, personName: undefined }),
      }),
    );
    expect((await sheet()).getByText('Name gelöscht')).toBeInTheDocument();
  });

  it('goes to the printer', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    const user = await open(async () => examplePost());
    await user.click(
      await screen.findByRole('button', { name: 'Als PDF drucken' }),
    );
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('is none before the appointment', async () => {
    await open(async () =>
      examplePost({
        state: 'accepted',
        term: exampleTerm({ from: undefined, appointedAt: undefined }),
      }),
    );
    expect(await screen.findByText(/noch keine Ernennung/)).toBeInTheDocument();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Als PDF drucken' }),
    ).not.toBeInTheDocument();
  });

  it('says when there is no such appointment', async () => {
    await open(async () => {
      throw await refusal(404);
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nicht gefunden',
    );
  });
});
