import { parseEntityRef } from '@backstage/catalog-model';
import {
  ActingScoutView,
  EffectiveScoutsView,
} from '@rathaus/plugin-scouts-common';
import { formatDate } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Contact } from '../people/Contact';
import { PersonLink } from '../people/PersonLink';
import { Text, useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  people: {
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    '& > li + li': { marginTop: theme.spacing(1.5) },
  },
}));

/** Who helps today, each with role and contact; says so when they belong to a unit above or to the CDO office. */
export function ActingPeople(props: { effective: EffectiveScoutsView }) {
  const { source, group, groupTitle, people } = props.effective;
  const classes = useStyles();
  const t = useText();
  const unit = groupTitle ?? parseEntityRef(group).name;
  return (
    <>
      {source === 'parent' && (
        <Typography gutterBottom>{t('card.group.parent', { unit })}</Typography>
      )}
      {source === 'cdoOffice' && (
        <Typography gutterBottom>
          {t('card.group.cdoOffice', { unit })}
        </Typography>
      )}
      {people.length > 0 && (
        <ul className={classes.people}>
          {people.map(person => (
            <li key={`${person.postId} ${person.role} ${person.person}`}>
              <PersonLink person={person.person} name={person.personName} />
              <Typography component="div" variant="body2" color="textSecondary">
                {roleWords(person, t)}
              </Typography>
              <Contact email={person.email} phone={person.phone} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function roleWords({ role, until }: ActingScoutView, t: Text): string {
  const word = t(`common.role.${role}`);
  return until
    ? t('common.role.until', { role: word, date: formatDate(until) })
    : word;
}
