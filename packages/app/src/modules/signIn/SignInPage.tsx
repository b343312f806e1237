import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { DemoSignInPage } from './demo/DemoSignInPage';
import { signInMethod } from './lib/signInMethod';
import { NoProviderPage } from './NoProviderPage';
import { OidcSignInPage } from './oidc/OidcSignInPage';

/** The way in that the configuration chooses. */
export function SignInPage(props: SignInPageProps) {
  switch (signInMethod(useApi(configApiRef))) {
    case 'oidc':
      return <OidcSignInPage onSignInSuccess={props.onSignInSuccess} />;
    case 'demo':
      return <DemoSignInPage onSignInSuccess={props.onSignInSuccess} />;
    default:
      return <NoProviderPage />;
  }
}
