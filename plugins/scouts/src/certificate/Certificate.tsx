import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { PostView, TermView } from '@rathaus/plugin-scouts-common';
import { formatDate } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { personName } from '../people/personName';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

// Paper is white, also for those who work in the dark: the sheet brings its own colours.
const INK = '#1a2528';
const PETROL = '#0b5563';

/** JSS knows no `@page`. */
const PAGE_RULE = '@page { size: A4 portrait; margin: 18mm; }';

const useStyles = makeStyles(theme => ({
  sheet: {
    boxSizing: 'border-box',
    maxWidth: '210mm',
    minHeight: '240mm',
    margin: '0 auto',
    padding: '22mm 18mm',
    display: 'flex',
    flexDirection: 'column',
    textAlign: 'center',
    fontSize: 18,
    color: INK,
    background: '#ffffff',
    border: `1px solid ${theme.palette.divider}`,
    borderTop: `8px solid ${PETROL}`,
    overflowWrap: 'anywhere',
    // Lines of their own kind bring their own distances.
    '& p:not([class])': { margin: 0 },
    '& a': { color: PETROL },
    [theme.breakpoints.down('xs')]: {
      padding: theme.spacing(4, 2),
      minHeight: 0,
    },
    '@media print': {
      padding: '8mm 0 0',
      border: 0,
      borderTop: `8px solid ${PETROL}`,
      // Browsers leave backgrounds and edges out to save ink unless asked not to.
      printColorAdjust: 'exact',
      minHeight: '250mm',
    },
  },
  town: { fontSize: 22, fontWeight: 600, marginBottom: '4mm' },
  heading: { fontSize: 30, letterSpacing: '0.04em', margin: '0 0 12mm' },
  name: {
    fontSize: 34,
    fontWeight: 700,
    lineHeight: 1.2,
    margin: '8mm 0',
    color: PETROL,
  },
  office: { fontSize: 26, fontWeight: 700, margin: '0 0 2mm' },
  detail: { margin: '4mm 0 0' },
  thanks: { maxWidth: '52ch', margin: '14mm auto 0', fontStyle: 'italic' },
  foot: {
    marginTop: 'auto',
    paddingTop: '18mm',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(4),
    textAlign: 'left',
    fontSize: 16,
  },
  signature: {
    borderTop: `1px solid ${INK}`,
    paddingTop: theme.spacing(0.5),
    margin: '16mm 0 0',
    minWidth: '70mm',
    [theme.breakpoints.down('xs')]: { minWidth: 0 },
  },
  steps: { margin: 0, paddingTop: '10mm', fontSize: 15 },
}));

/** Properties of {@link Certificate}. */
export interface CertificateProps {
  post: PostView;
  /** With the first day of the office. */
  term: TermView;
}

/** The sheet: who appoints whom to what, from when, on which ground. */
export function Certificate(props: CertificateProps) {
  const { post, term } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const town =
    useApi(configApiRef).getOptionalString('organization.name') ?? '';
  const { from, until, decision, appointedAt } = term;
  const isOver = term.outcome === 'ended';
  return (
    <article className={classes.sheet}>
      <style>{PAGE_RULE}</style>
      <h2 className={classes.heading}>{t('certificate.heading')}</h2>
      <p className={classes.town}>{town}</p>
      <p>{t('certificate.body.before')}</p>
      <p className={classes.name}>
        {personName(t, term.person, term.personName)}
      </p>
      <p className={classes.office}>{t('certificate.body.to')}</p>
      <p>
        {t('certificate.body.post', {
          post: post.title,
          department: post.departmentTitle ?? post.department,
        })}
      </p>
      {from && (
        <p className={classes.detail}>
          {t('certificate.body.from', { date: formatDate(from) })}
        </p>
      )}
      {decision && (
        <p className={classes.detail}>
          {t('certificate.body.decision', { decision })}
        </p>
      )}
      {until && (
        <p className={classes.detail}>
          {t(isOver ? 'certificate.body.ended' : 'certificate.body.ending', {
            date: formatDate(until),
          })}
        </p>
      )}
      <p className={classes.thanks}>{t('certificate.thanks')}</p>
      <div className={classes.foot}>
        <p>
          {t('certificate.issued', {
            town,
            date: formatDate(appointedAt ?? from ?? ''),
          })}
        </p>
        <p className={classes.signature}>{t('certificate.signature')}</p>
      </div>
      <p className={classes.steps}>
        {t('certificate.firstSteps')}:{' '}
        <Link component={RouterLink} to={links.firstSteps}>
          {`${window.location.origin}${links.firstSteps}`}
        </Link>
      </p>
    </article>
  );
}
