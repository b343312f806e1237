import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    overflowWrap: 'anywhere',
    hyphens: 'manual',
  },
}));

/** Mail and telephone of a person; nothing for what is not known. */
export function Contact(props: { email?: string; phone?: string }) {
  const { email, phone } = props;
  const classes = useStyles();
  const [name, domain] = email?.split('@') ?? [];
  if (!email && !phone) {
    return null;
  }
  return (
    <span className={classes.list}>
      {phone && (
        <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>
      )}
      {email && (
        <Link href={`mailto:${email}`}>
          {name}
          {/* Where the column is narrow, the line breaks here. */}
          <wbr />@{domain}
        </Link>
      )}
    </span>
  );
}
