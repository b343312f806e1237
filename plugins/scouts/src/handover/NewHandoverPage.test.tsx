import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import {
  exampleDepartment,
  exampleHandover,
  exampleList,
  examplePost,
  exampleTerm,
} from '../__testUtils__/exampleOffices';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ScoutsApi } from '../api';
import { NewHandoverPage } from './NewHandoverPage';

const entry = (name: string, title: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    title,
    namespace: 'default',
    annotations: { 'rathaus.portal/managed-by': 'service-registry' },
  },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/buergerservice' },
  ],
});

const bernd = examplePost({
  id: 'post-8',
  term: exampleTerm({
    person: 'user:default/bernd-muster',
    personName: 'Bernd Muster',
  }),
});
const town = exampleList([
  exampleDepartment({ posts: [examplePost(), bernd] }),
  exampleDepartment({
    ref: 'group:default/kultur',
    title: 'Kultur',
    posts: [],
  }),
]);

const open = (
  createHandover: ScoutsApi['createHandover'],
  address = '/scouts/uebergabe/neu?fachbereich=buergerservice',
) =>
  renderInGerman(<NewHandoverPage />, {
    scouts: { getDepartments: async () => town, createHandover },
    entities: [
      entry('reisepass', 'Reisepass'),
      entry('meldebescheinigung', 'Meldebescheinigung'),
    ],
    route: '/scouts/uebergabe/neu',
    address,
  });

describe('a new handover', () => {
  it('asks for the Fachbereich first, and offers those with somebody in office', async () => {
    const user = await open(jest.fn(), '/scouts/uebergabe/neu');
    const departments = await screen.findByLabelText('Fachbereich');
    expect(
      within(departments)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Bitte wählen', 'Bürgerservice']);
    await user.selectOptions(departments, 'Bürgerservice');
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?fachbereich=buergerservice',
    );
    expect(await screen.findByLabelText('Wer übernimmt?')).toBeInTheDocument();
  });

  it('hands over some entries, found by their title', async () => {
    const createHandover = jest.fn(async () => exampleHandover());
    const user = await open(createHandover);
    await user.selectOptions(
      await screen.findByLabelText('Wer übernimmt?'),
      'Bernd Muster',
    );
    await user.click(screen.getByLabelText('nur ausgewählte'));
    await user.type(await screen.findByLabelText('Einträge suchen'), 'pass');
    expect(
      screen.queryByLabelText('Meldebescheinigung'),
    ).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('Reisepass'));
    expect(screen.getByText('1 Eintrag ausgewählt')).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Übergabe abschicken' }),
    );
    expect(createHandover).toHaveBeenCalledWith({
      department: 'group:default/buergerservice',
      from: 'user:default/anna-beispiel',
      to: 'user:default/bernd-muster',
      entries: ['reisepass'],
    });
  });

  it('asks for at least one entry', async () => {
    const createHandover = jest.fn();
    const user = await open(createHandover);
    await user.click(await screen.findByLabelText('nur ausgewählte'));
    await user.click(
      screen.getByRole('button', { name: 'Übergabe abschicken' }),
    );
    expect(
      await screen.findByText('Bitte wählen Sie mindestens einen Eintrag.'),
    ).toBeInTheDocument();
    expect(createHandover).not.toHaveBeenCalled();
  });

  it('says what does not fit and keeps what was typed', async () => {
    const user = await open(async () => {
      throw await refusal(400, {
        fields: [{ path: 'to', code: 'no_scout_there', message: '' }],
      });
    });
    await user.type(
      await screen.findByLabelText('Anmerkung für die neue Person'),
      'Viel Erfolg',
    );
    await user.click(
      screen.getByRole('button', { name: 'Übergabe abschicken' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Diese Person ist für diesen Fachbereich weder Digital Scout noch Vertretung.',
    );
    expect(screen.getByLabelText('Anmerkung für die neue Person')).toHaveValue(
      'Viel Erfolg',
    );
    expect(screen.getByLabelText('Wer übernimmt?')).toBeInvalid();
  });
});
