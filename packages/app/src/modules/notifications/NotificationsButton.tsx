import { useTranslationRef } from '@backstage/frontend-plugin-api';
import BellIcon from '@material-ui/icons/NotificationsNone';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { NOTIFICATIONS_PATH } from './paths';
import { notificationsTranslationRef } from './translation';
import { useUnreadCount } from './useUnreadCount';

const useStyles = makeStyles(theme => ({
  button: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 44,
    height: 44,
    borderRadius: 6,
    color: 'inherit',
    '&:focus-visible': { outlineColor: 'var(--rathaus-on-band)' },
    '&:hover': { backgroundColor: 'rgba(255, 255, 255, 0.12)' },
  },
  count: {
    position: 'absolute',
    top: 2,
    right: 0,
    minWidth: 20,
    padding: theme.spacing(0, 0.5),
    borderRadius: 10,
    fontSize: 12,
    fontWeight: 700,
    lineHeight: '20px',
    textAlign: 'center',
    color: 'var(--rathaus-band)',
    backgroundColor: 'var(--rathaus-on-band)',
  },
}));

/** Leads to the person's messages and says how many are new. */
export function NotificationsButton() {
  const classes = useStyles();
  const { t } = useTranslationRef(notificationsTranslationRef);
  const count = useUnreadCount();
  return (
    <Link
      to={NOTIFICATIONS_PATH}
      className={classes.button}
      aria-label={count ? t('button.unread', { count }) : t('button.none')}
    >
      <BellIcon aria-hidden="true" />
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
