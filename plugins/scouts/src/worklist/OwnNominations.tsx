import { Worklist } from '@rathaus/plugin-scouts-common';
import { StateChip } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { useSectionStyles } from './useSectionStyles';

/** What the person set off or takes part in, and where it stands. */
export function OwnNominations(props: { own: Worklist['own'] }) {
  const classes = useSectionStyles();
  const t = useText();
  const links = useLinks();
  return (
    <>
      <Typography variant="h3" className={classes.title}>
        {t('worklist.own.title')}
      </Typography>
      <ul className={classes.list}>
        {props.own.map(({ termId, department, departmentTitle, state }) => (
          <li key={termId} className={classes.line}>
            <Link component={RouterLink} to={links.department(department)}>
              {departmentTitle ?? department}
            </Link>
            <StateChip label={t(`common.state.${state}`)} tone="info" />
            <Typography component="span" variant="body2" color="textSecondary">
              {t(`worklist.own.${state}`)}
            </Typography>
          </li>
        ))}
      </ul>
    </>
  );
}
