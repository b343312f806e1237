import { Entity } from '@backstage/catalog-model';
import { DepartmentDetail, PostView } from '@rathaus/plugin-scouts-common';
import { screen, within } from '@testing-library/react';
import {
  exampleDetail,
  examplePost,
  exampleTerm,
  vacantPost,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { DepartmentPage } from './DepartmentPage';

const eva: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'eva-muster', namespace: 'default' },
  spec: { profile: { displayName: 'Eva Muster' } },
};

const nominee = (more: Partial<PostView> = {}) =>
  vacantPost({
    state: 'nominated',
    revision: 2,
    term: exampleTerm({ confirmedAt: undefined }),
    ...more,
  });

const open = (
  department: Partial<DepartmentDetail>,
  scouts: Partial<ScoutsApi> = {},
) =>
  renderInGerman(<DepartmentPage />, {
    scouts: {
      getDepartment: async () => exampleDetail(department),
      getHandovers: async () => ({ items: [], totalItems: 0 }),
      ...scouts,
    },
    entities: [eva],
    route: '/scouts/fachbereich/:name',
    address: '/scouts/fachbereich/buergerservice',
  });

const card = async (name: string) =>
  within(await screen.findByRole('region', { name }));

const dialog = async () => within(await screen.findByRole('dialog'));

describe('the page of a Fachbereich', () => {
  it('shows who is in office, how they came there, and their certificate', async () => {
    const getDepartment = jest.fn(async () => exampleDetail());
    await open({}, { getDepartment });
    const post = await card('Digital Scout Bürgerbüro');
    expect(
      post.getByRole('link', { name: 'Anna Beispiel' }),
    ).toBeInTheDocument();
    expect(post.getByText('01.03.2026')).toBeInTheDocument();
    expect(
      within(
        post.getByRole('list', {
          name: 'Weg ins Amt von Digital Scout Bürgerbüro',
        }),
      )
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'nominiert (erledigt)02.02.2026',
      'von der Leitung bestätigt (erledigt)04.02.2026',
      'angenommen (erledigt)05.02.2026',
      'ernannt (erledigt)20.02.2026',
    ]);
    expect(post.getByRole('link', { name: 'Urkunde' })).toHaveAttribute(
      'href',
      '/scouts/urkunde/term-1',
    );
    expect(
      (await card('Leitung')).getByRole('link', { name: 'Lena Leitung' }),
    ).toBeInTheDocument();
    expect(getDepartment).toHaveBeenCalledWith(
      'group:default/buergerservice',
      expect.anything(),
    );
  });

  it('shows where a nomination stands without a name that is not for everybody', async () => {
    const { person: _, personName: __, ...term } = exampleTerm();
    await open({ posts: [nominee({ term })] });
    const post = await card('Digital Scout Standesamt');
    expect(post.getByText('eine Person')).toBeInTheDocument();
    expect(
      post.getByText(/bestätigt die Leitung des Fachbereichs/),
    ).toBeInTheDocument();
    expect(post.getAllByRole('listitem', { current: 'step' })).toHaveLength(1);
    expect(post.queryByRole('button')).not.toBeInTheDocument();
  });

  it('confirms a nomination', async () => {
    const confirm = jest.fn(async () => nominee({ state: 'confirmed' }));
    const user = await open(
      { posts: [nominee({ allowedActions: ['confirm', 'decline'] })] },
      { confirm },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Nominierung bestätigen' }),
    );
    const asked = await dialog();
    expect(asked.getByText(/Anna Beispiel/)).toBeInTheDocument();
    await user.click(
      asked.getByRole('button', { name: 'Nominierung bestätigen' }),
    );
    expect(await screen.findByText(/^Bestätigt\./)).toBeInTheDocument();
    expect(confirm).toHaveBeenCalledWith('term-1', 2);
  });

  it('appoints with a day and the decision', async () => {
    const appoint = jest.fn(async () => examplePost());
    const user = await open(
      {
        posts: [nominee({ state: 'accepted', allowedActions: ['appoint'] })],
      },
      { appoint },
    );
    await user.click(await screen.findByRole('button', { name: 'Ernennen' }));
    const asked = await dialog();
    const from = asked.getByLabelText(/Im Amt ab/);
    await user.clear(from);
    expect(asked.getByRole('button', { name: 'Ernennen' })).toBeDisabled();
    await user.type(from, '2026-12-01');
    await user.type(asked.getByLabelText('Beschluss'), 'Rat, DS 214/2026');
    await user.click(asked.getByRole('button', { name: 'Ernennen' }));
    expect(await screen.findByText(/^Ernannt\./)).toBeInTheDocument();
    expect(appoint).toHaveBeenCalledWith('term-1', 2, {
      from: '2026-12-01',
      decision: 'Rat, DS 214/2026',
    });
  });

  it('ends an office with a reason, and revokes that on request', async () => {
    const ending = examplePost({
      state: 'ending',
      revision: 6,
      term: exampleTerm({ until: '2026-12-31' }),
      allowedActions: ['revokeEnd'],
    });
    const endAppointment = jest.fn(async () => ending);
    const revokeEnd = jest.fn(async () => examplePost());
    const user = await open(
      { posts: [examplePost({ allowedActions: ['end'] })] },
      { endAppointment, revokeEnd },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Amt beenden' }),
    );
    const asked = await dialog();
    const until = asked.getByLabelText(/Letzter Tag im Amt/);
    await user.clear(until);
    await user.type(until, '2026-12-31');
    expect(asked.getByRole('button', { name: 'Amt beenden' })).toBeDisabled();
    await user.selectOptions(asked.getByLabelText(/Grund/), 'neue Aufgaben');
    await user.click(asked.getByRole('button', { name: 'Amt beenden' }));
    expect(
      await screen.findByText('Das Amt endet am 31.12.2026.'),
    ).toBeInTheDocument();
    expect(endAppointment).toHaveBeenCalledWith('term-1', 5, {
      until: '2026-12-31',
      reason: 'new_tasks',
    });
    await user.click(screen.getByRole('button', { name: 'Rückgängig machen' }));
    expect(await screen.findByText('Rückgängig gemacht.')).toBeInTheDocument();
    expect(revokeEnd).toHaveBeenCalledWith('term-1', 6);
  });

  it('nominates somebody found by name', async () => {
    const nominate = jest.fn(async () => nominee());
    const user = await open(
      {
        posts: [vacantPost({ allowedActions: ['nominate'] })],
        allowedActions: ['nominateOther'],
      },
      { nominate },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Jemanden vorschlagen' }),
    );
    const asked = await dialog();
    await user.type(asked.getByRole('combobox'), 'Eva');
    await user.click(await asked.findByRole('option', { name: 'Eva Muster' }));
    await user.click(
      asked.getByRole('button', { name: 'Vorschlag abschicken' }),
    );
    expect(await screen.findByText(/^Vorgeschlagen\./)).toBeInTheDocument();
    expect(nominate).toHaveBeenCalledWith(1, {
      postId: 'post-2',
      person: 'user:default/eva-muster',
    });
  });

  it('says that somebody was faster, and keeps what was typed', async () => {
    const current = nominee({ state: 'confirmed', revision: 3 });
    const decline = jest.fn(async () => {
      throw await refusal(409, { current });
    });
    const user = await open(
      { posts: [nominee({ allowedActions: ['decline'] })] },
      { decline },
    );
    await user.click(await screen.findByRole('button', { name: 'Ablehnen' }));
    const asked = await dialog();
    await user.type(asked.getByLabelText('Grund'), 'Zu viele Ämter');
    await user.click(asked.getByRole('button', { name: 'Ablehnen' }));
    const alert = await asked.findByText('Jemand war schneller');
    expect(alert.parentElement).toHaveTextContent(
      'Jetzt gilt: bestätigt. Was Sie eingegeben haben, steht noch da. Ihr Schritt ist damit nicht mehr möglich.',
    );
    expect(asked.getByLabelText('Grund')).toHaveValue('Zu viele Ämter');
    expect(asked.getByRole('button', { name: 'Ablehnen' })).toBeDisabled();
  });

  it('sends the step again on top of what somebody else did, if it still fits', async () => {
    const current = examplePost({ revision: 9, allowedActions: ['end'] });
    const endAppointment = jest
      .fn<Promise<PostView>, unknown[]>(async () => examplePost())
      .mockRejectedValueOnce(await refusal(409, { current }));
    const user = await open(
      { posts: [examplePost({ allowedActions: ['end'] })] },
      { endAppointment },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Amt beenden' }),
    );
    const asked = await dialog();
    await user.selectOptions(asked.getByLabelText(/Grund/), 'neue Aufgaben');
    await user.click(asked.getByRole('button', { name: 'Amt beenden' }));
    await asked.findByText('Jemand war schneller');
    await user.click(asked.getByRole('button', { name: 'Amt beenden' }));
    expect(await screen.findByText(/^Das Amt endet am/)).toBeInTheDocument();
    expect(endAppointment.mock.calls.map(([, revision]) => revision)).toEqual([
      5, 9,
    ]);
  });

  it('says beside the field what is wrong with it', async () => {
    const user = await open(
      { posts: [nominee({ state: 'accepted', allowedActions: ['appoint'] })] },
      {
        appoint: async () => {
          throw await refusal(400, {
            fields: [
              {
                path: 'from',
                code: 'too_big',
                message: '',
                params: { maximum: '22.11.2027' },
              },
            ],
          });
        },
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Ernennen' }));
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: 'Ernennen' }));
    expect(
      await asked.findByText('Bitte geben Sie höchstens 22.11.2027 ein.'),
    ).toBeInTheDocument();
    expect(asked.getByLabelText(/Im Amt ab/)).toBeInvalid();
  });

  it('ends standing in, and takes that back with the same days', async () => {
    const deputy = {
      id: 'd1',
      person: 'user:default/max-beispiel',
      personName: 'Max Beispiel',
      from: '2020-01-01',
      to: '2999-12-31',
    };
    const removeDeputy = jest.fn(async () =>
      examplePost({ revision: 6, allowedActions: ['addDeputy'] }),
    );
    const addDeputy = jest.fn(async () => examplePost());
    const user = await open(
      {
        posts: [
          examplePost({
            term: exampleTerm({ deputies: [deputy] }),
            allowedActions: ['removeDeputy'],
          }),
        ],
      },
      { removeDeputy, addDeputy },
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Vertretung beenden: Max Beispiel',
      }),
    );
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: 'Vertretung beenden' }));
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    expect(await screen.findByText('Rückgängig gemacht.')).toBeInTheDocument();
    expect(removeDeputy).toHaveBeenCalledWith('term-1', 5, 'd1');
    expect(addDeputy).toHaveBeenCalledWith('term-1', 6, {
      person: deputy.person,
      from: deputy.from,
      to: deputy.to,
    });
  });

  it('opens another post', async () => {
    const openPost = jest.fn(async () => vacantPost());
    const user = await open({ allowedActions: ['openPost'] }, { openPost });
    await user.click(
      await screen.findByRole('button', { name: 'Amt einrichten' }),
    );
    const asked = await dialog();
    const name = asked.getByLabelText(/Bezeichnung/);
    await user.clear(name);
    await user.type(name, 'Digital Scout Archiv');
    await user.click(asked.getByRole('button', { name: 'Amt einrichten' }));
    expect(await screen.findByText('Amt eingerichtet.')).toBeInTheDocument();
    expect(openPost).toHaveBeenCalledWith({
      department: 'group:default/buergerservice',
      title: 'Digital Scout Archiv',
    });
  });

  it('tells what was before, also where the name is gone', async () => {
    await open({
      history: [
        {
          ...exampleTerm({
            id: 'term-0',
            person: null,
            personName: undefined,
            from: '2019-01-01',
            until: '2021-12-31',
            closedAt: '2022-01-01T00:05:00Z',
            outcome: 'ended',
            endReason: 'new_tasks',
          }),
          postId: 'post-1',
        },
      ],
    });
    const history = await card('Was vorher war');
    expect(history.getByRole('listitem')).toHaveTextContent(
      'Name gelöscht01.01.2019 bis 31.12.2021neue Aufgaben',
    );
  });
});
