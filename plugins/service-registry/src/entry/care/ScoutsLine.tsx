import { Fragment } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntryScouts } from '@rathaus/plugin-service-registry-common';
import { EntityNames, formatDate } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { scoutsRouteRef } from '../../routes';
import { useText } from '../../translations/useText';
import { PersonContact } from './PersonContact';
import { isWithoutOwnScout, scoutGroups } from './scoutGroups';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 3),
  },
  role: {
    color: theme.palette.text.secondary,
    marginRight: theme.spacing(0.75),
  },
  without: { fontWeight: 600 },
  until: { color: theme.palette.text.secondary },
}));

/** Properties of {@link ScoutsLine}. */
export interface ScoutsLineProps {
  scouts: EntryScouts;
  names: EntityNames;
}

/** Who looks after the entry today, and in whose place; says plainly when the Fachbereich has no Scout of its own. */
export function ScoutsLine(props: ScoutsLineProps) {
  const { scouts, names } = props;
  const classes = useStyles();
  const t = useText();
  const directory = useRouteRef(scoutsRouteRef)?.();
  const groups = scoutGroups(scouts.people);
  return (
    <div className={classes.line}>
      {isWithoutOwnScout(scouts) && (
        <span>
          <span className={classes.without}>
            {t('upkeep.scouts.withoutOwn')}
          </span>{' '}
          {t('upkeep.scouts.insteadOf')}{' '}
          <PersonContact entityRef={scouts.group} names={names} />
        </span>
      )}
      {groups.map(({ role, people }) => (
        <span key={role}>
          <span className={classes.role}>
            {t(`upkeep.scouts.role.${role}`, { count: people.length })}
          </span>
          {people.map(({ person, until }, position) => (
            <Fragment key={person}>
              {position > 0 && ' · '}
              <PersonContact entityRef={person} names={names} />
              {until && (
                <span className={classes.until}>
                  {' '}
                  {t('upkeep.scouts.until', { date: formatDate(until) })}
                </span>
              )}
            </Fragment>
          ))}
        </span>
      ))}
      {scouts.handoverTo && (
        <span>
          {t('upkeep.scouts.handover', {
            name: names.nameOf(scouts.handoverTo),
          })}
        </span>
      )}
      {directory && (
        <Link component={RouterLink} to={directory}>
          {t('upkeep.scouts.directory')}
        </Link>
      )}
    </div>
  );
}
