import { useCallback } from 'react';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { LinkButton, useLoad } from '@rathaus/rathaus-react';
import { wordingApiRef } from '../api/wordingApi';
import { wordingRouteRef } from '../routes';
import { useText } from '../translations/useText';

/** Leads those to the search words who may see them; nothing for others. */
export function WordingLink() {
  const t = useText();
  const api = useApi(wordingApiRef);
  const path = useRouteRef(wordingRouteRef)?.();
  const load = useCallback(
    (signal: AbortSignal) => api.getWording({ signal }),
    [api],
  );
  // Who cannot be told what they may do searches all the same.
  const { value } = useLoad(load);
  return path && value?.allowedActions.includes('read') ? (
    <LinkButton to={path} color="primary">
      {t('link')}
    </LinkButton>
  ) : null;
}
