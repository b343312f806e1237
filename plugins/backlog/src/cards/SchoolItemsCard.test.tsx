import { screen, within } from '@testing-library/react';
import {
  exampleBoard,
  exampleCard,
  exampleView,
  NORD,
} from '../__testUtils__/exampleBoard';
import { exampleSchool } from '../__testUtils__/exampleTown';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { BacklogApi } from '../api';
import { SchoolItemsCard } from './SchoolItemsCard';

const LIST = {
  items: [{ ...exampleBoard, counts: {}, allowedActions: [] }],
  totalItems: 1,
};

const open = (backlog: Partial<BacklogApi>) =>
  renderInGerman(<SchoolItemsCard />, {
    entity: exampleSchool('nord', 'Nordschule'),
    backlog: { getBoards: async () => LIST, ...backlog },
  });

describe('the card of a school', () => {
  it('shows its items with column, own share and funding', async () => {
    await open({
      getBoard: async () =>
        exampleView({
          items: [
            exampleCard({
              schools: [{ ref: NORD }],
              estimate: 100_000,
              funding: { programme: 'digitalpakt', state: 'granted' },
            }),
            exampleCard({ id: 'fremd', title: 'Fremd' }),
          ],
        }),
    });
    const card = within(
      await screen.findByRole('region', { name: 'Maßnahmen' }),
    );
    const item = within(await card.findByRole('listitem'));
    expect(
      item.getByRole('link', { name: 'S-1 WLAN im Altbau' }),
    ).toHaveAttribute('href', '/schulprojekte/schulen?massnahme=i-1');
    expect(item.getByText('Eingang')).toBeInTheDocument();
    expect(item.getByText('Förderung bewilligt')).toBeInTheDocument();
    expect(item.getByText(/Eigenanteil 100,00/)).toBeInTheDocument();
    expect(
      card.getByRole('link', { name: 'Auf der Tafel ansehen' }),
    ).toHaveAttribute(
      'href',
      '/schulprojekte/schulen?schule=group%3Adefault%2Fschule-nord',
    );
  });

  it('says that there is none', async () => {
    await open({ getBoard: async () => exampleView() });
    expect(await screen.findByText(/noch keine Maßnahme/)).toBeInTheDocument();
  });

  it('says when they are not to be had', async () => {
    await open({
      getBoard: async () => {
        throw await refusal(503);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
  });
});
