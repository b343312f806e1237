import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ExternalLink } from '../text/ExternalLink';
import { rathausReactTranslationRef } from '../translation/ref';
import { useCdoOffice } from './useCdoOffice';

const useStyles = makeStyles({
  // Goes to the next line as a whole as long as a line is wide enough for it.
  address: { display: 'inline-block', overflowWrap: 'anywhere' },
});

/** A question and whom to ask it: the office of the CDO. Nothing where the configuration names none. */
export function OfficeContact(props: { children: ReactNode }) {
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const classes = useStyles();
  const office = useCdoOffice();
  if (!office) {
    return null;
  }
  return (
    <Typography>
      {props.children} {t('contact.ask', { name: office.name })}{' '}
      {office.email && (
        <ExternalLink
          href={`mailto:${office.email}`}
          className={classes.address}
        >
          {office.email}
        </ExternalLink>
      )}
    </Typography>
  );
}
