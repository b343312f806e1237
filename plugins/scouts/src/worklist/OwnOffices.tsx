import { Worklist } from '@rathaus/plugin-scouts-common';
import { formatDate } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { useSectionStyles } from './useSectionStyles';

/** The departments that the person acts for today, and the way to the first steps. */
export function OwnOffices(props: { offices: Worklist['offices'] }) {
  const classes = useSectionStyles();
  const t = useText();
  const links = useLinks();
  return (
    <>
      <Typography variant="h3" className={classes.title}>
        {t('worklist.offices.title')}
      </Typography>
      <ul className={classes.list}>
        {props.offices.map(office => (
          <li key={`${office.postId} ${office.role}`} className={classes.line}>
            <Link
              component={RouterLink}
              to={links.department(office.department)}
            >
              {office.departmentTitle ?? office.department}
            </Link>
            <Typography component="span" variant="body2" color="textSecondary">
              {office.until
                ? t('common.role.until', {
                    role: t(`common.role.${office.role}`),
                    date: formatDate(office.until),
                  })
                : t(`common.role.${office.role}`)}
            </Typography>
            {office.role === 'scout' && office.termId && (
              <Link
                component={RouterLink}
                to={links.certificate(office.termId)}
              >
                {t('department.certificate')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Typography variant="body2">
        <Link component={RouterLink} to={links.firstSteps}>
          {t('worklist.offices.firstSteps')}
        </Link>
      </Typography>
    </>
  );
}
