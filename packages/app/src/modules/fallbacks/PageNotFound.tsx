import { NotFoundError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  PortalPage,
  rathausReactTranslationRef,
} from '@rathaus/rathaus-react';
import { useLocation } from 'react-router-dom';

/** What stands at an address where there is nothing. */
export function PageNotFound() {
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const { pathname } = useLocation();
  return (
    <PortalPage title={t('error.notFound.title')}>
      <ErrorState error={new NotFoundError(pathname)} />
    </PortalPage>
  );
}
