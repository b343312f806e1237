import { Worklist } from '@rathaus/plugin-scouts-common';
import { WorklistSection } from '@rathaus/rathaus-react';
import { screen, within } from '@testing-library/react';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { officeSection } from './officeSection';
import { WorklistPage } from './WorklistPage';

const nothing: Worklist = { items: [], totalItems: 0, offices: [], own: [] };

const entries: WorklistSection = {
  id: 'eintraege',
  order: 200,
  useTitle: () => 'Einträge',
  useCount: () => 12,
  Component: () => <p>Zwölf Einträge sind fällig.</p>,
};

const open = (worklist: Partial<Worklist>, sections = [officeSection]) =>
  renderInGerman(<WorklistPage sections={sections} />, {
    scouts: { getWorklist: async () => ({ ...nothing, ...worklist }) },
  });

describe('Meine Aufgaben', () => {
  it('leads to what is to be done', async () => {
    await open({
      items: [
        {
          kind: 'confirmNomination',
          subject: 'post-1',
          department: 'group:default/bauen',
          departmentTitle: 'Bauen und Wohnen',
          personName: 'Eva Muster',
          since: '2020-01-01T08:00:00Z',
        },
        {
          kind: 'countersignHandover',
          subject: 'handover-1',
          department: 'group:default/bauen',
          departmentTitle: 'Bauen und Wohnen',
          entryCount: 3,
          since: new Date().toISOString(),
        },
      ],
    });
    const [confirm, countersign] = await screen.findAllByRole('listitem');
    expect(within(confirm).getByRole('link')).toHaveAttribute(
      'href',
      '/scouts/fachbereich/bauen',
    );
    expect(confirm).toHaveTextContent(
      /Nominierung bestätigenBauen und Wohnen · Eva Muster · wartet seit \d+ Jahren/,
    );
    expect(within(countersign).getByRole('link')).toHaveAttribute(
      'href',
      '/scouts/uebergabe/handover-1',
    );
    expect(countersign).toHaveTextContent('3 Einträge · seit heute');
  });

  it('has no section that is nothing for the person', async () => {
    const words = { ...entries, id: 'woerter', useTitle: () => 'Wörter' };
    await open({}, [
      { ...words, useIsShown: () => false },
      officeSection,
      { ...entries, useIsShown: () => true },
    ]);
    expect(
      await screen.findByText('Zwölf Einträge sind fällig.'),
    ).toBeVisible();
    expect(screen.queryByText('Wörter')).toBeNull();
  });

  it('counts by the days of the town hall, not by those of Greenwich', async () => {
    // Half past midnight in Gütersloh, still yesterday in Greenwich.
    jest
      .useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask'] })
      .setSystemTime(new Date('2026-06-30T22:40:00Z'));
    try {
      await open({
        items: [
          {
            kind: 'countersignHandover',
            subject: 'handover-1',
            department: 'group:default/bauen',
            departmentTitle: 'Bauen und Wohnen',
            entryCount: 3,
            since: '2026-06-30T22:30:00Z',
          },
        ],
      });
      expect(await screen.findByRole('listitem')).toHaveTextContent(
        'seit heute',
      );
    } finally {
      jest.useRealTimers();
    }
  });

  it('says kindly that everything is done', async () => {
    await open({});
    expect(await screen.findByText(/^Alles erledigt\./)).toBeInTheDocument();
  });

  it('shows offices with their certificate, and nominations on their way', async () => {
    await open({
      offices: [
        {
          department: 'group:default/bauen',
          departmentTitle: 'Bauen und Wohnen',
          role: 'scout',
          postId: 'post-1',
          termId: 'term-1',
        },
      ],
      own: [
        {
          postId: 'post-2',
          termId: 'term-2',
          department: 'group:default/kultur',
          departmentTitle: 'Kultur',
          state: 'confirmed',
        },
      ],
    });
    expect(
      await screen.findByRole('link', { name: 'Urkunde' }),
    ).toHaveAttribute('href', '/scouts/urkunde/term-1');
    expect(
      screen.getByRole('link', { name: 'Erste Schritte als Digital Scout' }),
    ).toHaveAttribute('href', '/scouts/erste-schritte');
    expect(
      screen.getByText('Als Nächstes nimmt die nominierte Person an.'),
    ).toBeInTheDocument();
  });

  it('shows the sections of other plugins in order, with their numbers', async () => {
    await open({}, [entries, officeSection]);
    expect(
      await screen.findByText('Zwölf Einträge sind fällig.'),
    ).toBeInTheDocument();
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Ämter und Übergaben', 'Einträge']);
    const jump = within(
      screen.getByRole('navigation', { name: 'Bereiche dieser Seite' }),
    );
    expect(jump.getByRole('link', { name: 'Einträge (12)' })).toHaveAttribute(
      'href',
      '#eintraege',
    );
  });

  it('says when the tasks are not to be had', async () => {
    await renderInGerman(<WorklistPage sections={[officeSection]} />, {
      scouts: {
        getWorklist: async () => {
          throw await refusal(503);
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
  });
});
