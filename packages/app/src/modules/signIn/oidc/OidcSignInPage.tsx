import { useEffect, useState } from 'react';
import { UserIdentity } from '@backstage/core-components';
import { toError } from '@backstage/errors';
import {
  AuthRequestOptions,
  IdentityApi,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ErrorState, LoadingSkeleton } from '@rathaus/rathaus-react';
import { SignInFrame } from '../SignInFrame';
import { signInTranslationRef } from '../translation';
import { oidcAuthApiRef } from './oidcAuthApi';

const useStyles = makeStyles(theme => ({
  status: { marginTop: theme.spacing(2) },
}));

/** Signs in through the town's identity provider; who still has a session there comes in without a click. */
export function OidcSignInPage(props: {
  onSignInSuccess: (identityApi: IdentityApi) => void;
}) {
  const { onSignInSuccess } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(signInTranslationRef);
  const authApi = useApi(oidcAuthApiRef);
  const [state, setState] = useState<'looking' | 'idle' | 'busy'>('looking');
  const [error, setError] = useState<Error>();

  const signIn = async (options: AuthRequestOptions) => {
    setError(undefined);
    try {
      const session = await authApi.getBackstageIdentity(options);
      if (session) {
        onSignInSuccess(
          UserIdentity.create({ identity: session.identity, authApi }),
        );
        return;
      }
    } catch (failure) {
      // Nobody has asked for anything yet when the page only looks whether there is a session.
      if (!options.optional) {
        setError(toError(failure));
      }
    }
    setState('idle');
  };

  useEffect(() => {
    signIn({ optional: true });
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (state === 'looking') {
    return (
      <SignInFrame title={t('oidc.title')} intro={t('oidc.intro')}>
        <LoadingSkeleton shape="form" count={1} />
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t('oidc.title')} intro={t('oidc.intro')}>
      {error && <ErrorState error={error} />}
      <Button
        variant="contained"
        color="primary"
        size="large"
        disabled={state === 'busy'}
        onClick={() => {
          setState('busy');
          signIn({ instantPopup: true });
        }}
      >
        {t('oidc.button')}
      </Button>
      <Typography role="status" className={classes.status}>
        {state === 'busy' && t('oidc.busy')}
      </Typography>
      <Typography color="textSecondary">{t('oidc.help')}</Typography>
    </SignInFrame>
  );
}
