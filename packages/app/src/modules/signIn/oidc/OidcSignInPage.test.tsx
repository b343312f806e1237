import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { OidcSignInPage } from './OidcSignInPage';
import { oidcAuthApiRef } from './oidcAuthApi';

const SESSION = {
  token: 'token',
  identity: {
    type: 'user' as const,
    userEntityRef: 'user:default/mia-muster',
    ownershipEntityRefs: ['user:default/mia-muster'],
  },
};

describe('OidcSignInPage', () => {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  const getBackstageIdentity = jest.fn();

  const show = () =>
    renderInPortal(<OidcSignInPage onSignInSuccess={onSignInSuccess} />, {
      apis: [
        [
          oidcAuthApiRef,
          {
            getBackstageIdentity,
            getProfile: jest.fn(),
            signIn: jest.fn(),
            signOut: jest.fn(),
            sessionState$: jest.fn(),
          },
        ],
      ],
    });

  beforeEach(() => jest.resetAllMocks());

  it('lets in who still has a session, without a click', async () => {
    getBackstageIdentity.mockResolvedValue(SESSION);
    await show();
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(getBackstageIdentity).toHaveBeenCalledWith({ optional: true });
    const [identity] = onSignInSuccess.mock.calls[0];
    await expect(identity.getCredentials()).resolves.toEqual({
      token: 'token',
    });
  });

  it('asks everybody else to sign in', async () => {
    getBackstageIdentity.mockResolvedValueOnce(undefined);
    await show();
    const button = await screen.findByRole('button', {
      name: 'Mit dem Dienstkonto anmelden',
    });
    expect(onSignInSuccess).not.toHaveBeenCalled();
    getBackstageIdentity.mockResolvedValueOnce(SESSION);
    await userEvent.click(button);
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(getBackstageIdentity).toHaveBeenLastCalledWith({
      instantPopup: true,
    });
  });

  it('says when the sign-in has failed, and not when there was just no session', async () => {
    getBackstageIdentity.mockRejectedValueOnce(new Error('no session'));
    await show();
    const button = await screen.findByRole('button', {
      name: 'Mit dem Dienstkonto anmelden',
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    getBackstageIdentity.mockRejectedValueOnce(
      new TypeError('Failed to fetch'),
    );
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Keine Verbindung',
    );
    expect(button).toBeEnabled();
    expect(onSignInSuccess).not.toHaveBeenCalled();
  });
});
