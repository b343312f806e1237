import { DepartmentDetail } from '@rathaus/plugin-scouts-common';
import { formatDate, SectionCard } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Contact } from '../people/Contact';
import { PersonLink } from '../people/PersonLink';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: { '& + &': { marginTop: theme.spacing(1.5) } },
}));

/** Who looks after the department's entries today, whatever the reason. */
export function HelpersCard(props: { department: DepartmentDetail }) {
  const { source, people, group, groupTitle } = props.department.effective;
  const classes = useStyles();
  const t = useText();
  const unit = groupTitle ?? group;
  return (
    <SectionCard title={t('department.helpers')}>
      {source === 'parent' && (
        <Typography gutterBottom>
          {t('department.helpers.parent', { unit })}
        </Typography>
      )}
      {source === 'cdoOffice' && (
        <Typography>{t('department.helpers.cdoOffice', { unit })}</Typography>
      )}
      <ul className={classes.list}>
        {people.map(scout => (
          <li
            key={`${scout.person} ${scout.postId}`}
            className={classes.person}
          >
            <PersonLink person={scout.person} name={scout.personName} />
            <Typography variant="body2" color="textSecondary">
              {scout.until && scout.role === 'deputy'
                ? t('common.role.until', {
                    role: t('common.role.deputy'),
                    date: formatDate(scout.until),
                  })
                : t(`common.role.${scout.role}`)}
            </Typography>
            <Contact email={scout.email} phone={scout.phone} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
