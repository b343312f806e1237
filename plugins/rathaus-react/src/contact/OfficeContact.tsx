import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../text/ExternalLink';
import { rathausReactTranslationRef } from '../translation/ref';
import { useCdoOffice } from './useCdoOffice';

/** A question and whom to ask it: the office of the CDO. Nothing where the configuration names none. */
export function OfficeContact(props: { children: ReactNode }) {
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const office = useCdoOffice();
  if (!office) {
    return null;
  }
  return (
    <Typography>
      {props.children} {t('contact.ask', { name: office.name })}{' '}
      {office.email && (
        <ExternalLink href={`mailto:${office.email}`}>
          {office.email}
        </ExternalLink>
      )}
    </Typography>
  );
}
