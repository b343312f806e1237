import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { DepartmentDetail } from '@rathaus/plugin-scouts-common';
import {
  ErrorState,
  formatDate,
  formatNumber,
  LoadingSkeleton,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { isVacant } from '../lib/vacancy';
import { Contact } from '../people/Contact';
import { PersonLink } from '../people/PersonLink';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: { marginBottom: theme.spacing(1.5) },
}));

/** Who looks after a group's entries, and whether it seeks somebody. */
export function GroupScoutsCard() {
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  const load = useCallback(
    (signal: AbortSignal) => api.getDepartment(ref, { signal }),
    [api, ref],
  );
  const { value: department, error, reload } = useLoad(load);
  return (
    <SectionCard title={t('card.group.title')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} onRetry={reload} />}
      {!department && !error && <LoadingSkeleton shape="list" count={2} />}
      {department && <Scouts department={department} />}
      {department && department.posts.length > 0 && (
        <Link component={RouterLink} to={links.department(ref)}>
          {t('card.group.link')}
        </Link>
      )}
    </SectionCard>
  );
}

function Scouts(props: { department: DepartmentDetail }) {
  const { effective, posts } = props.department;
  const { source, people, group, groupTitle } = effective;
  const classes = useStyles();
  const t = useText();
  const unit = groupTitle ?? group;
  const vacancies = posts.filter(isVacant).length;
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
      <ul className={classes.list}>
        {people.map(scout => (
          <li
            key={`${scout.postId} ${scout.person}`}
            className={classes.person}
          >
            <PersonLink person={scout.person} name={scout.personName} />
            <Typography variant="body2" color="textSecondary">
              {scout.role !== 'scout' && scout.until
                ? t('common.role.until', {
                    role: t(`common.role.${scout.role}`),
                    date: formatDate(scout.until),
                  })
                : t(`common.role.${scout.role}`)}
            </Typography>
            <Contact email={scout.email} phone={scout.phone} />
          </li>
        ))}
      </ul>
      {vacancies > 0 && (
        <Typography gutterBottom>
          {t('card.group.vacant', {
            count: vacancies,
            number: formatNumber(vacancies),
          })}
        </Typography>
      )}
    </>
  );
}
