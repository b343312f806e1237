import { useCallback, useEffect, useMemo, useState } from 'react';
import { toError } from '@backstage/errors';
import {
  IdentityApi,
  discoveryApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ErrorState, LoadingSkeleton } from '@rathaus/rathaus-react';
import { SignInFrame } from '../SignInFrame';
import { signInTranslationRef } from '../translation';
import { DemoIdentity } from './DemoIdentity';
import { DemoPeople } from './DemoPeople';
import { DemoPerson, createDemoAuthClient } from './demoAuthClient';
import { createDemoChoice } from './demoChoice';

/** Offers the example people of the demo set-up, and brings back who was signed in before a reload. */
export function DemoSignInPage(props: {
  onSignInSuccess: (identityApi: IdentityApi) => void;
}) {
  const { onSignInSuccess } = props;
  const { t } = useTranslationRef(signInTranslationRef);
  const discoveryApi = useApi(discoveryApiRef);
  const client = useMemo(
    () => createDemoAuthClient({ discoveryApi }),
    [discoveryApi],
  );
  const choice = useMemo(() => createDemoChoice(window.localStorage), []);
  const [people, setPeople] = useState<DemoPerson[]>();
  const [error, setError] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const [returning, setReturning] = useState(() => Boolean(choice.signedIn()));

  const showPeople = useCallback(() => {
    setError(undefined);
    client.people().then(setPeople, failure => setError(toError(failure)));
  }, [client]);

  const signIn = useCallback(
    async (userRef: string) => {
      const session = await client.signIn(userRef);
      choice.signIn(userRef);
      onSignInSuccess(new DemoIdentity(session, client, choice));
    },
    [client, choice, onSignInSuccess],
  );

  useEffect(() => {
    const known = choice.signedIn();
    if (known) {
      // Somebody who is no longer among the people has to choose anew.
      signIn(known).catch(() => {
        choice.signOut();
        setReturning(false);
        showPeople();
      });
    } else {
      showPeople();
    }
    // Once: the page goes away as soon as somebody is signed in.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const choose = async (person: DemoPerson) => {
    setBusy(true);
    setError(undefined);
    try {
      await signIn(person.userRef);
    } catch (failure) {
      setError(toError(failure));
      setBusy(false);
    }
  };

  // Who comes back is let in at once and shall not see the choice flash by.
  if (returning) {
    return null;
  }
  return (
    <SignInFrame title={t('demo.title')} intro={t('demo.intro')}>
      {error && <ErrorState error={error} onRetry={showPeople} />}
      {!error && !people && <LoadingSkeleton shape="list" />}
      {people && (
        <DemoPeople
          people={people}
          last={choice.last()}
          busy={busy}
          onChoose={choose}
        />
      )}
    </SignInFrame>
  );
}
