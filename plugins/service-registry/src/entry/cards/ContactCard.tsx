import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { ExternalLink, SectionCard } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { phoneHref } from '../../contact/phoneHref';
import { EntityNames } from '../../lib/names/useEntityNames';
import { useText } from '../../translations/useText';
import { EntityLink } from '../facts/EntityLink';
import { Fact, FactList } from '../facts/FactList';

const useStyles = makeStyles(theme => ({
  name: {
    fontWeight: 600,
    marginBottom: theme.spacing(1.5),
  },
  phone: { fontVariantNumeric: 'tabular-nums' },
}));

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
  const person = (label: string, ref: string | undefined): Fact[] =>
    ref ? [{ label, value: <EntityLink entityRef={ref} names={names} /> }] : [];

  const facts: Fact[] = [
    ...(phone
      ? [
          {
            label: t('entry.contact.phone'),
            value: (
              <Link href={phoneHref(phone)} className={classes.phone}>
                {phone}
              </Link>
            ),
          },
        ]
      : []),
    ...(email
      ? [
          {
            label: t('entry.contact.mail'),
            value: (
              <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>
            ),
          },
        ]
      : []),
    ...(hours ? [{ label: t('entry.contact.hours'), value: hours }] : []),
    ...person(t('entry.contact.department'), fields.owner),
    ...person(t('entry.contact.scout'), fields.assignedScout),
    ...person(
      t('entry.contact.subjectMatter'),
      fields.subjectMatterResponsible,
    ),
    ...person(t('entry.contact.technical'), fields.technicalResponsible),
  ];
  return (
    <SectionCard title={t('entry.contact.title')}>
      {contact && <Typography className={classes.name}>{contact}</Typography>}
      {!contact && !phone && !email && (
        <Typography color="textSecondary" gutterBottom>
          {t('entry.contact.none')}
        </Typography>
      )}
      <FactList facts={facts} />
    </SectionCard>
  );
}
