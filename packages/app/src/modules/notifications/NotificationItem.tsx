import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Notification } from '@backstage/plugin-notifications-common';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { formatDateTime, StateChip } from '@rathaus/rathaus-react';
import { Link } from 'react-router-dom';
import { notificationsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(2, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  words: { flex: '1 1 320px', minWidth: 0 },
  title: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** One message: what it is about, when it came, and the way there. */
export function NotificationItem(props: {
  notification: Notification;
  onMark(read: boolean): void;
}) {
  const { notification, onMark } = props;
  const { payload, created, updated, read } = notification;
  const classes = useStyles();
  const { t } = useTranslationRef(notificationsTranslationRef);
  const at = new Date(updated ?? created).toISOString();
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <div className={classes.title}>
          {payload.link ? (
            <MuiLink
              component={Link}
              to={payload.link}
              onClick={() => onMark(true)}
            >
              {payload.title}
            </MuiLink>
          ) : (
            <Typography component="span">{payload.title}</Typography>
          )}
          {!read && <StateChip tone="info" label={t('unread')} />}
        </div>
        {payload.description && (
          <Typography variant="body2">{payload.description}</Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          <time dateTime={at}>{formatDateTime(at)}</time>
        </Typography>
      </div>
      <Button size="small" onClick={() => onMark(!read)}>
        {read ? t('markUnread') : t('markRead')}
      </Button>
    </li>
  );
}
