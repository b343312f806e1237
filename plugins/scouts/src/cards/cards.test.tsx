import { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import {
  exampleDepartment,
  exampleDetail,
  examplePost,
  exampleTerm,
  vacantPost,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { GroupScoutsCard } from './GroupScoutsCard';
import { UserOfficesCard } from './UserOfficesCard';

const entity = (kind: string, name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
});

const card = (name: string) => screen.findByRole('region', { name });

describe('the card of a group', () => {
  const open = (more: Parameters<typeof exampleDetail>[0] = {}) => {
    const getDepartment = jest.fn(async () => exampleDetail(more));
    return renderInGerman(<GroupScoutsCard />, {
      entity: entity('Group', 'buergerservice'),
      scouts: { getDepartment },
    }).then(() => getDepartment);
  };

  it('names the Scout with contact, and how many posts are vacant', async () => {
    const getDepartment = await open({ posts: [examplePost(), vacantPost()] });
    expect(await screen.findByText('1 Amt ist unbesetzt.')).toBeInTheDocument();
    const shown = within(await card('Digital Scouts'));
    expect(shown.getByRole('link', { name: 'Anna Beispiel' })).toHaveAttribute(
      'href',
      '/catalog/default/user/anna-beispiel',
    );
    expect(shown.getByRole('link', { name: '05241 82-1' })).toHaveAttribute(
      'href',
      'tel:05241821',
    );
    expect(
      shown.getByRole('link', { name: 'Zur Seite der Digital Scouts' }),
    ).toHaveAttribute('href', '/scouts/fachbereich/buergerservice');
    expect(getDepartment).toHaveBeenCalledWith(
      'group:default/buergerservice',
      expect.anything(),
    );
  });

  it('says until when a deputy stands in, and for which unit above', async () => {
    const { effective } = exampleDepartment();
    await open({
      effective: {
        source: 'parent',
        group: 'group:default/gb-2',
        groupTitle: 'Geschäftsbereich 2',
        people: [
          { ...effective.people[0], role: 'deputy', until: '2026-12-04' },
        ],
      },
    });
    expect(
      await screen.findByText('Zuständig ist Geschäftsbereich 2:'),
    ).toBeInTheDocument();
    expect(screen.getByText('Vertretung bis 04.12.2026')).toBeInTheDocument();
  });

  it('leads to the CDO office where nobody is in office', async () => {
    await open({
      effective: {
        source: 'cdoOffice',
        group: 'group:default/cdo-buero',
        groupTitle: 'CDO-Büro',
        people: [],
      },
    });
    expect(
      await screen.findByText('Hier ist niemand im Amt. Es hilft: CDO-Büro.'),
    ).toBeInTheDocument();
  });

  it('says when the Scouts are not to be had', async () => {
    await renderInGerman(<GroupScoutsCard />, {
      entity: entity('Group', 'buergerservice'),
      scouts: {
        getDepartment: async () => {
          throw await refusal(503);
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
  });
});

describe('the card of a person', () => {
  const open = (items: ReturnType<typeof examplePost>[]) =>
    renderInGerman(<UserOfficesCard />, {
      entity: entity('User', 'anna-beispiel'),
      scouts: {
        getAppointments: async query => ({
          items: items.filter(({ term }) => term?.person === query?.person),
          totalItems: items.length,
        }),
      },
    });

  it('names the posts, since when, and when they end', async () => {
    await open([
      examplePost(),
      examplePost({
        id: 'post-3',
        title: 'Digital Scout Archiv',
        state: 'ending',
        term: exampleTerm({ until: '2026-12-31' }),
      }),
      examplePost({
        id: 'post-4',
        title: 'Digital Scout Museum',
        term: exampleTerm({ from: '2999-01-01' }),
      }),
      examplePost({
        id: 'post-5',
        title: 'Amt einer anderen Person',
        term: exampleTerm({ person: 'user:default/bernd-muster' }),
      }),
    ]);
    expect(
      (await within(await card('Ämter')).findAllByRole('listitem')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([
      'Digital Scout Bürgerbüro, Bürgerserviceseit 01.03.2026',
      'Digital Scout Archiv, Bürgerserviceseit 01.03.2026endet am 31.12.2026',
      'Digital Scout Museum, Bürgerserviceab 01.01.2999',
    ]);
  });

  it('says that there is none', async () => {
    await open([]);
    expect(
      await screen.findByText('Kein Amt als Digital Scout.'),
    ).toBeInTheDocument();
  });
});
