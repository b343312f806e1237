import { ReactElement } from 'react';
import { EntryFields } from '@rathaus/plugin-service-registry-common';
import {
  EntityNames,
  ExternalLink,
  SectionCard,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import MailIcon from '@material-ui/icons/MailOutline';
import PhoneIcon from '@material-ui/icons/Phone';
import HoursIcon from '@material-ui/icons/Schedule';
import { makeStyles } from '@material-ui/core/styles';
import { phoneHref } from '../../contact/phoneHref';
import { REMARK_ROW, RemarkButton } from '../../remarks/RemarkButton';
import { useText } from '../../translations/useText';
import { EntityLink } from '../facts/EntityLink';
import { FactList } from '../facts/FactList';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 600, marginBottom: theme.spacing(1) },
  ways: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  way: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
  icon: {
    flex: 'none',
    color: theme.palette.text.secondary,
    lineHeight: 0,
    marginTop: 2,
  },
  text: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  // In the card's margin, so that it takes no room from a long address.
  remark: {
    flex: 'none',
    margin: theme.spacing(0, -3, 0, -1.5),
    [theme.breakpoints.down('xs')]: { marginRight: theme.spacing(-1) },
  },
  people: {
    marginTop: theme.spacing(2),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

function Way(props: {
  path: string;
  icon: ReactElement;
  label: string;
  children: ReactElement | string;
}) {
  const classes = useStyles();
  return (
    <li className={`${classes.way} ${REMARK_ROW}`}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <span className={classes.text}>
        <VisuallyHidden>{props.label}: </VisuallyHidden>
        {props.children}
      </span>
      <span className={classes.remark}>
        <RemarkButton path={props.path} />
      </span>
    </li>
  );
}

/** Properties of {@link ContactCard}. */
export interface ContactCardProps {
  fields: EntryFields;
  names: EntityNames;
}

/** Who to call: the contact, how and when to reach them, and the Fachbereich behind it. */
export function ContactCard(props: ContactCardProps) {
  const { fields, names } = props;
  const { contact, phone, email, hours } = fields.support ?? {};
  const classes = useStyles();
  const t = useText();
  return (
    <SectionCard title={t('entry.contact.title')}>
      {contact && (
        <Typography className={`${classes.name} ${REMARK_ROW}`}>
          {contact} <RemarkButton path="support.contact" />
        </Typography>
      )}
      {!contact && !phone && !email && (
        <Typography color="textSecondary">{t('entry.contact.none')}</Typography>
      )}
      <ul className={classes.ways}>
        {phone && (
          <Way
            path="support.phone"
            icon={<PhoneIcon fontSize="small" />}
            label={t('entry.contact.phone')}
          >
            <Link href={phoneHref(phone)}>{phone}</Link>
          </Way>
        )}
        {email && (
          <Way
            path="support.email"
            icon={<MailIcon fontSize="small" />}
            label={t('entry.contact.mail')}
          >
            <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>
          </Way>
        )}
        {hours && (
          <Way
            path="support.hours"
            icon={<HoursIcon fontSize="small" />}
            label={t('entry.contact.hours')}
          >
            {hours}
          </Way>
        )}
      </ul>
      <div className={classes.people}>
        <FactList
          facts={[
            {
              path: 'owner',
              label: t('entry.contact.department'),
              value: <EntityLink entityRef={fields.owner} names={names} />,
            },
          ]}
        />
      </div>
    </SectionCard>
  );
}
