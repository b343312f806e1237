import { screen, waitFor, within } from '@testing-library/react';
import {
  exampleDepartment,
  exampleList,
  examplePost,
  exampleTerm,
  vacantPost,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { DirectoryPage } from './DirectoryPage';

const bauen = exampleDepartment({
  ref: 'group:default/bauen',
  title: 'Bauen und Wohnen',
  posts: [
    vacantPost({
      department: 'group:default/bauen',
      departmentTitle: 'Bauen und Wohnen',
      allowedActions: ['nominate'],
    }),
  ],
  effective: {
    source: 'cdoOffice',
    group: 'group:default/cdo-buero',
    groupTitle: 'CDO-Büro',
    people: [],
  },
});
const ordnung = exampleDepartment({
  ref: 'group:default/ordnung',
  title: 'Ordnung',
  posts: [vacantPost({ id: 'post-7', state: 'nominated' })],
});
const town = exampleList([bauen, exampleDepartment(), ordnung]);

const open = (scouts: Partial<ScoutsApi> = {}, address = '/scouts') =>
  renderInGerman(<DirectoryPage />, {
    scouts: { getDepartments: async () => town, ...scouts },
    route: '/scouts',
    address,
  });

const departments = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

const rowOf = async (name: string) =>
  within(await screen.findByRole('row', { name: new RegExp(name) }));

describe('the directory', () => {
  it('says who, since when and how to reach them', async () => {
    await open();
    expect(await departments()).toEqual([
      'Bauen und Wohnen',
      'Bürgerservice',
      'Ordnung',
    ]);
    const row = await rowOf('Bürgerservice');
    expect(row.getByRole('link', { name: 'Anna Beispiel' })).toHaveAttribute(
      'href',
      '/catalog/default/user/anna-beispiel',
    );
    expect(row.getByText('01.03.2026')).toBeInTheDocument();
    expect(row.getByRole('link', { name: '05241 82-1' })).toHaveAttribute(
      'href',
      'tel:05241821',
    );
    expect(row.getByRole('link', { name: 'Bürgerservice' })).toHaveAttribute(
      'href',
      '/scouts/fachbereich/buergerservice',
    );
    expect(
      screen.getByText('3 Fachbereiche · 2 Ämter unbesetzt'),
    ).toBeInTheDocument();
  });

  it('says who stands in today, and until when', async () => {
    const deputy = {
      id: 'd1',
      person: 'user:default/max-beispiel',
      personName: 'Max Beispiel',
      from: '2020-01-01',
      to: '2999-12-31',
    };
    await open({
      getDepartments: async () =>
        exampleList([
          exampleDepartment({
            posts: [examplePost({ term: exampleTerm({ deputies: [deputy] }) })],
          }),
        ]),
    });
    const row = await rowOf('Bürgerservice');
    expect(row.getByRole('link', { name: 'Max Beispiel' })).toBeInTheDocument();
    expect(row.getByText('bis 31.12.2999')).toBeInTheDocument();
  });

  it('says where nobody is in office, who helps there, and where that is changing', async () => {
    await open();
    const vacant = await rowOf('Bauen und Wohnen');
    expect(vacant.getByText('noch nie besetzt')).toBeInTheDocument();
    expect(vacant.getByText('Es hilft: CDO-Büro')).toBeInTheDocument();
    expect(
      (await rowOf('Ordnung')).getByText('Besetzung läuft'),
    ).toBeInTheDocument();
  });

  it('finds names, and keeps the search in the address', async () => {
    const user = await open();
    await user.type(
      await screen.findByLabelText('Fachbereich oder Name'),
      'anna',
    );
    await waitFor(async () =>
      expect(await departments()).toEqual(['Bürgerservice']),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('/scouts?q=anna');
  });

  it('shows vacant posts only, as the address says', async () => {
    const user = await open({}, '/scouts?zeigen=unbesetzt');
    expect(await departments()).toEqual(['Bauen und Wohnen', 'Ordnung']);
    await user.click(screen.getByLabelText('nur unbesetzt'));
    expect(await departments()).toHaveLength(3);
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/scouts$/);
  });

  it('says that nothing was found and leads back to everything', async () => {
    const user = await open({}, '/scouts?q=feuerwehr');
    expect(
      await screen.findByText(
        'Zu „feuerwehr“ gibt es keinen Fachbereich und keinen Digital Scout.',
      ),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Alle anzeigen' }));
    expect(await departments()).toHaveLength(3);
  });

  it('takes an application with a note, and takes it back on request', async () => {
    const nominated = vacantPost({
      state: 'nominated',
      revision: 2,
      term: exampleTerm({ id: 'term-9' }),
      allowedActions: ['withdraw'],
    });
    const nominate = jest.fn(async () => nominated);
    const withdraw = jest.fn(async () => vacantPost());
    const getDepartments = jest.fn(async () => town);
    const user = await open({ nominate, withdraw, getDepartments });
    await user.click(
      await screen.findByRole('button', { name: /Ich möchte Scout werden/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Bauen und Wohnen/)).toBeInTheDocument();
    await user.type(
      dialog.getByLabelText('Was möchten Sie dazu sagen?'),
      'Ich mache das gern.',
    );
    await user.click(
      dialog.getByRole('button', { name: 'Bewerbung abschicken' }),
    );
    expect(
      await screen.findByText('Danke. Die Leitung ist benachrichtigt.'),
    ).toBeInTheDocument();
    expect(nominate).toHaveBeenCalledWith(1, {
      postId: 'post-2',
      note: 'Ich mache das gern.',
    });
    await user.click(screen.getByRole('button', { name: 'Rückgängig machen' }));
    expect(await screen.findByText('Rückgängig gemacht.')).toBeInTheDocument();
    expect(withdraw).toHaveBeenCalledWith('term-9', 2);
    expect(getDepartments.mock.calls.length).toBeGreaterThan(2);
  });

  it('offers those who may nominate others to choose somebody', async () => {
    await open({
      getDepartments: async () =>
        exampleList([{ ...bauen, allowedActions: ['nominateOther'] }]),
    });
    expect(
      await screen.findByRole('button', { name: /Jemanden vorschlagen/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Ich möchte Scout werden/ }),
    ).not.toBeInTheDocument();
  });

  it('shows the ways to other pages to those who may go there', async () => {
    await open({
      getDepartments: async () => exampleList([bauen], ['managePosts']),
    });
    const nav = within(
      await screen.findByRole('navigation', { name: 'Weitere Seiten' }),
    );
    expect(
      nav.getAllByRole('link').map(({ textContent }) => textContent),
    ).toEqual([
      'Was macht ein Digital Scout?',
      'Übergaben',
      'Ämter importieren',
    ]);
  });

  it('says what went wrong and tries again', async () => {
    const getDepartments = jest
      .fn(async () => town)
      .mockRejectedValueOnce(await refusal(503));
    const user = await open({ getDepartments });
    await user.click(
      await screen.findByRole('button', { name: 'Erneut versuchen' }),
    );
    expect(await departments()).toHaveLength(3);
  });
});
