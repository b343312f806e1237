import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { DemoSignInPage } from './DemoSignInPage';

const PEOPLE = [
  {
    userRef: 'user:default/ada-schema',
    displayName: 'Ada Schema',
    jobTitle: 'Administratorin',
    department: 'IT',
    roleLabel: 'Portal-Administration',
    mayDo: 'Darf alles.',
  },
  {
    userRef: 'user:default/mia-muster',
    displayName: 'Mia Muster',
    jobTitle: 'Sachbearbeiterin Gewerbe',
    department: 'Fachbereich Ordnung',
    roleLabel: 'Verwaltung',
    mayDo: 'Sucht und liest.',
  },
];

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('DemoSignInPage', () => {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  const fetchMock = jest.fn<Promise<Response>, [string]>();
  const originalFetch = window.fetch;

  beforeEach(() => {
    jest.resetAllMocks();
    fetchMock.mockImplementation(async url => {
      const { pathname, searchParams } = new URL(url);
      if (pathname.endsWith('/demo/start')) return json({ people: PEOPLE });
      const person = PEOPLE.find(p => p.userRef === searchParams.get('person'));
      return person
        ? json({
            profile: { displayName: person.displayName },
            backstageIdentity: {
              token: 'token',
              expiresInSeconds: 3600,
              identity: {
                type: 'user',
                userEntityRef: person.userRef,
                ownershipEntityRefs: [person.userRef],
              },
            },
          })
        : json({ error: { name: 'NotFoundError', message: 'x' } }, 404);
    });
    Object.assign(window, { fetch: fetchMock });
  });
  afterEach(() => {
    Object.assign(window, { fetch: originalFetch });
  });

  it('offers the people by what they are, with what they may do', async () => {
    await renderInPortal(<DemoSignInPage onSignInSuccess={onSignInSuccess} />);
    const group = await screen.findByRole('region', { name: 'Verwaltung' });
    expect(
      within(group).getByRole('button', {
        name: /Mia Muster.*Sachbearbeiterin Gewerbe · Fachbereich Ordnung.*Sucht und liest\./,
      }),
    ).toBeVisible();
    expect(screen.queryByText('Zuletzt gewählt')).not.toBeInTheDocument();
  });

  it('signs in as the chosen person and remembers them', async () => {
    await renderInPortal(<DemoSignInPage onSignInSuccess={onSignInSuccess} />);
    await userEvent.click(
      await screen.findByRole('button', { name: /Mia Muster/ }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [identity] = onSignInSuccess.mock.calls[0];
    await expect(identity.getCredentials()).resolves.toEqual({
      token: 'token',
    });
    expect(window.localStorage.getItem('rathaus.demo.signedIn')).toBe(
      'user:default/mia-muster',
    );
  });

  it('says what is wrong when the provider is not there, and tries again', async () => {
    fetchMock.mockResolvedValueOnce(json({}, 503));
    await renderInPortal(<DemoSignInPage onSignInSuccess={onSignInSuccess} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Erneut versuchen' }),
    );
    expect(
      await screen.findByRole('button', { name: /Ada Schema/ }),
    ).toBeVisible();
  });
});
