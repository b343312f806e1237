import Link from '@material-ui/core/Link';
import MailIcon from '@material-ui/icons/MailOutline';
import PhoneIcon from '@material-ui/icons/Phone';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { phoneHref } from './phoneHref';

const useStyles = makeStyles(theme => ({
  contact: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.5),
  },
  way: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    // Lies above the row, which is a link of its own.
    position: 'relative',
    zIndex: 1,
    minHeight: 24,
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { minHeight: 32 },
  },
  icon: { fontSize: 18 },
}));

/** Properties of {@link ContactLine}. */
export interface ContactLineProps {
  support?: { contact?: string; phone?: string; email?: string };
}

/** Who helps, and how to reach them, in one line. */
export function ContactLine(props: ContactLineProps) {
  const { contact, phone, email } = props.support ?? {};
  const classes = useStyles();
  const t = useText();
  if (!contact && !phone && !email) {
    return null;
  }
  return (
    <span className={classes.contact}>
      {contact && <span>{contact}</span>}
      {phone && (
        <Link
          href={phoneHref(phone)}
          className={classes.way}
          aria-label={t('list.result.phone', { number: phone })}
        >
          <PhoneIcon className={classes.icon} aria-hidden="true" />
          {phone}
        </Link>
      )}
      {email && (
        <Link
          href={`mailto:${email}`}
          className={classes.way}
          aria-label={t('list.result.mailTo', { address: email })}
        >
          <MailIcon className={classes.icon} aria-hidden="true" />
          {t('list.result.mail')}
        </Link>
      )}
    </span>
  );
}
