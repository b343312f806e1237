import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  LogEvent,
  ScaffolderApi,
  ScaffolderTask,
  TemplateParameterSchema,
} from '@backstage/plugin-scaffolder-common';
import { stepResultLine } from '@rathaus/rathaus-common';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { EVA, openTemplates } from './__testUtils__/openTemplates';

function template(name: string, title: string, audience: string): Entity {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: {
      name,
      namespace: 'default',
      title,
      description: `Ein Text zu ${title}.`,
      annotations: { 'rathaus.portal/audience': audience },
    },
    spec: { type: 'entry', steps: [] },
  };
}

const TEMPLATES = [
  template('team', 'IT-Team an Bord holen', 'Für IT-Teams.'),
  template('need', 'Schulbedarf melden', 'Für Schulen.'),
  ...['A', 'B', 'C', 'D'].map(x => template(x, `Vorlage ${x}`, 'Für alle.')),
];

const BUERGER: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'buerger', namespace: 'default', title: 'Bürgerservice' },
  spec: { type: 'fachbereich', children: [] },
};

const FORM: TemplateParameterSchema = {
  title: 'IT-Team an Bord holen',
  steps: [
    {
      title: 'Team',
      schema: {
        required: ['name', 'owner'],
        properties: {
          name: { type: 'string', title: 'Name des Teams' },
          owner: {
            type: 'string',
            title: 'Fachbereich',
            'ui:field': 'DepartmentPicker',
          },
        },
      },
    },
    {
      title: 'Repository',
      schema: {
        properties: {
          variant: {
            type: 'string',
            title: 'Art',
            enum: ['ts', 'docs'],
            'ui:enumNames': ['Dienst', 'Dokumentation'],
            default: 'ts',
          },
        },
      },
    },
  ],
};

const TASK: ScaffolderTask = {
  id: 'run-1',
  status: 'processing',
  createdAt: '2026-11-03T08:00:00Z',
  spec: {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    parameters: { name: 'Plattform', title: 'Team Plattform' },
    output: {},
    steps: [
      { id: 'group', name: 'Team anlegen', action: 'x' },
      { id: 'entry', name: 'Eintrag anlegen', action: 'y' },
    ],
    user: { ref: EVA },
    templateInfo: {
      entityRef: 'template:default/team',
      entity: { metadata: TEMPLATES[0].metadata },
    },
  },
};

/** Tells the events at once; ids count from 1. */
function eventsOf(
  ...events: Array<Pick<LogEvent, 'type'> & { body: object }>
): ScaffolderApi['streamLogs'] {
  const all: LogEvent[] = events.map((event, index) => ({
    createdAt: '2026-11-03T08:00:01Z',
    taskId: TASK.id,
    id: index + 1,
    type: event.type,
    body: { message: `Zeile ${index + 1}`, ...event.body },
  }));
  const observable: ReturnType<ScaffolderApi['streamLogs']> = {
    [Symbol.observable]: () => observable,
    subscribe: observer => {
      const next = typeof observer === 'function' ? observer : observer?.next;
      all.forEach(event => next?.(event));
      return { unsubscribe: () => undefined, closed: true };
    },
  };
  return () => observable;
}

const FAILED = eventsOf(
  {
    type: 'log',
    body: {
      stepId: 'group',
      message: stepResultLine({
        outcome: 'done',
        title: 'Team Plattform',
        href: '/catalog/teams/group/plattform',
        next: 'Das Team steht im Katalog.',
      }),
    },
  },
  { type: 'log', body: { stepId: 'group', status: 'completed' } },
  { type: 'log', body: { stepId: 'entry', status: 'processing' } },
  {
    type: 'completion',
    body: { error: { message: 'ConflictError: Den Titel gibt es schon.' } },
  },
);

const heading = (name: string, level: number) =>
  screen.findByRole('heading', { name, level });
const button = (name: string) => screen.findByRole('button', { name });
const address = () => screen.getByTestId('address').textContent;

beforeEach(() => window.sessionStorage.clear());

describe('the list of templates', () => {
  const shown = () =>
    screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);

  it('says what comes out and for whom, and is searched', async () => {
    const user = await openTemplates('/vorlagen', {}, TEMPLATES);
    const team = await screen.findByRole('region', {
      name: 'IT-Team an Bord holen',
    });
    expect(team).toHaveTextContent('Ein Text zu IT-Team an Bord holen.');
    expect(team).toHaveTextContent('Für IT-Teams.');
    await user.type(screen.getByLabelText('Vorlage suchen'), 'schul');
    await waitFor(() => expect(shown()).toEqual(['Schulbedarf melden']));
    expect(address()).toBe('/vorlagen?q=schul');
    await user.type(screen.getByLabelText('Vorlage suchen'), 'xyz');
    await user.click(await button('Alle Vorlagen zeigen'));
    expect(shown()).toHaveLength(6);
  });

  it('says when there are none', async () => {
    await openTemplates('/vorlagen', {});
    expect(await screen.findByText(/noch keine Vorlagen/)).toBeInTheDocument();
  });
});

describe('the form of a template', () => {
  const form = (more: Partial<ScaffolderApi> = {}): Partial<ScaffolderApi> => ({
    getTemplateParameterSchema: async () => FORM,
    getTask: async () => TASK,
    streamLogs: eventsOf(),
    ...more,
  });

  it('leads from the first question to the run', async () => {
    const scaffold = jest.fn(async () => ({ taskId: 'run-1' }));
    const user = await openTemplates('/vorlagen/team', form({ scaffold }), [
      ...TEMPLATES,
      BUERGER,
    ]);
    await heading('Team', 2);
    await user.click(await button('Weiter'));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('2 Angaben fehlen');
    await user.click(
      within(summary).getByRole('link', { name: 'Name des Teams' }),
    );
    expect(screen.getByLabelText(/^Name des Teams/)).toHaveFocus();
    expect(
      screen.getByLabelText(/^Name des Teams/),
    ).toHaveAccessibleDescription('Bitte füllen Sie dieses Feld aus.');

    await user.keyboard('Plattform');
    await user.type(screen.getByLabelText(/^Fachbereich/), 'bürg');
    await screen.findByRole('option', { name: /Bürgerservice/ });
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(await button('Weiter'));
    expect(await heading('Repository', 2)).toHaveFocus();
    expect(address()).toBe('/vorlagen/team?schritt=2');
    await user.click(await screen.findByLabelText('Dokumentation'));
    await user.click(await button('Weiter zur Prüfung'));

    expect(await heading('Bitte prüfen Sie Ihre Angaben', 2)).toHaveFocus();
    expect(await screen.findByText('Bürgerservice')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Ändern: Team' }));
    expect(await screen.findByLabelText(/^Name des Teams/)).toHaveValue(
      'Plattform',
    );
    await user.click(await button('Zurück zur Prüfung'));
    await user.click(await button('Jetzt starten'));
    expect(await heading('Schritte', 2)).toBeInTheDocument();
    expect(address()).toBe('/vorlagen/laeufe/run-1');
    expect(scaffold).toHaveBeenCalledTimes(1);
    expect(scaffold).toHaveBeenCalledWith({
      templateRef: 'template:default/team',
      values: {
        name: 'Plattform',
        owner: 'group:default/buerger',
        variant: 'docs',
      },
    });
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('keeps what was typed until it is discarded', async () => {
    const before = await openTemplates('/vorlagen/team', form(), TEMPLATES);
    await before.type(await screen.findByLabelText(/^Name des Teams/), 'Netz');
    expect(Object.values({ ...window.sessionStorage }).join()).toContain(
      'Netz',
    );
    cleanup();

    const user = await openTemplates('/vorlagen/team', form(), TEMPLATES);
    expect(
      await screen.findByText('Entwurf wiederhergestellt'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Name des Teams/)).toHaveValue('Netz');
    await user.click(await button('Entwurf verwerfen'));
    expect(screen.getByLabelText(/^Name des Teams/)).toHaveValue('');
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('takes answers from the address, and shows a refusal at its field', async () => {
    const formData = JSON.stringify({ name: 'Netz', owner: 'group:default/x' });
    const user = await openTemplates(
      `/vorlagen/team?schritt=3&formData=${encodeURIComponent(formData)}`,
      form({
        scaffold: async () => {
          const errors = [{ property: 'instance.name', name: 'pattern' }];
          throw new Error(
            `Backend request failed, 400 Bad Request ${JSON.stringify({
              errors,
            })}`,
          );
        },
      }),
      TEMPLATES,
    );
    await waitFor(() => expect(address()).toBe('/vorlagen/team?schritt=3'));
    await user.click(await button('Jetzt starten'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Name des Teams: Dieser Wert ist nicht gültig.',
    );
    expect(screen.getByLabelText(/^Name des Teams/)).toHaveValue('Netz');
  });

  it('says that there is no such template', async () => {
    await openTemplates(
      '/vorlagen/none',
      form({
        getTemplateParameterSchema: async () => {
          throw new NotFoundError('none');
        },
      }),
    );
    expect(await heading('Nicht gefunden', 2)).toBeInTheDocument();
  });
});

describe('a run', () => {
  it('that failed says where and why, is resumed, or begun anew with its answers', async () => {
    const retry = jest.fn(async () => ({ id: 'run-1' }));
    const user = await openTemplates(
      '/vorlagen/laeufe/run-1',
      {
        getTask: async () => TASK,
        streamLogs: FAILED,
        retry,
        getTemplateParameterSchema: async () => FORM,
      },
      TEMPLATES,
    );
    expect(
      await screen.findByText('Nicht gelungen: Eintrag anlegen'),
    ).toBeInTheDocument();
    expect(screen.getByText('Den Titel gibt es schon.')).toBeInTheDocument();
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(
      expect.arrayContaining([
        'Team anlegenerledigt',
        'Eintrag anlegennicht gelungen',
      ]),
    );
    const made = screen.getByRole('region', { name: 'Das ist schon da' });
    expect(made).toHaveTextContent('Team Plattform (angelegt)');
    expect(
      within(made).getByRole('link', { name: 'Team Plattform' }),
    ).toHaveAttribute('href', '/catalog/teams/group/plattform');
    await user.click(await button('Fortsetzen'));
    expect(retry).toHaveBeenCalledWith('run-1');
    await user.click(
      await screen.findByRole('link', {
        name: 'Angaben ändern und noch einmal',
      }),
    );
    expect(await screen.findByLabelText(/^Name des Teams/)).toHaveValue(
      'Plattform',
    );
  });

  it('that is done links to what it made, and to nothing unsafe', async () => {
    await openTemplates('/vorlagen/laeufe/run-1', {
      getTask: async () => TASK,
      streamLogs: eventsOf(
        {
          type: 'log',
          body: {
            stepId: 'entry',
            message: stepResultLine({
              outcome: 'proposed',
              title: 'Der Eintrag',
              href: '/servicekatalog/vorschlag/1',
              next: 'Der Digital Scout entscheidet.',
            }),
          },
        },
        { type: 'log', body: { stepId: 'entry', status: 'completed' } },
        {
          type: 'completion',
          body: {
            output: {
              links: [
                { title: 'Der Eintrag', url: '/servicekatalog/vorschlag/1' },
                { title: 'Böse', url: 'data:text/html,x' },
              ],
            },
          },
        },
      ),
    });
    expect(
      await screen.findByRole('link', { name: 'Der Eintrag' }),
    ).toHaveAttribute('href', '/servicekatalog/vorschlag/1');
    // It is only proposed, and the page says so.
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(
      expect.arrayContaining([
        'Der Eintrag (vorgeschlagen)',
        'Eintrag anlegenvorgeschlagen',
      ]),
    );
    expect(
      screen.queryByRole('link', { name: /Böse/ }),
    ).not.toBeInTheDocument();
  });

  it('is cancelled after a question', async () => {
    const cancelTask = jest.fn(async () => ({}));
    const user = await openTemplates('/vorlagen/laeufe/run-1', {
      getTask: async () => TASK,
      streamLogs: eventsOf({
        type: 'log',
        body: { stepId: 'group', status: 'processing' },
      }),
      cancelTask,
    });
    await user.click(await button('Vorgang abbrechen'));
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Vorgang abbrechen' }),
    );
    expect(cancelTask).toHaveBeenCalledWith('run-1');
  });

  it('is among the person’s own', async () => {
    const listTasks = jest.fn(async () => ({ tasks: [TASK], totalTasks: 1 }));
    await openTemplates('/vorlagen/laeufe', { listTasks });
    expect(
      await screen.findByRole('link', {
        name: 'IT-Team an Bord holen: Team Plattform',
      }),
    ).toHaveAttribute('href', '/vorlagen/laeufe/run-1');
    expect(listTasks).toHaveBeenCalledWith(
      expect.objectContaining({ filterByOwnership: 'owned' }),
    );
    expect(screen.queryByLabelText('Wessen Vorgänge')).not.toBeInTheDocument();
  });
});
