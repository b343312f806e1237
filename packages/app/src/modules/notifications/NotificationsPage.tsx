import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import BellIcon from '@material-ui/icons/NotificationsNone';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  SectionCard,
} from '@rathaus/rathaus-react';
import { NotificationItem } from './NotificationItem';
import { notificationsTranslationRef } from './translation';
import { useNotifications } from './useNotifications';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** A person's messages, newest first. */
export function NotificationsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(notificationsTranslationRef);
  const { items, totalCount, error, reload, showMore, mark } =
    useNotifications();
  const unread = (items ?? []).filter(({ read }) => !read);
  return (
    <PortalPage
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        unread.length > 0 && (
          <Button
            variant="outlined"
            onClick={() =>
              mark(
                unread.map(({ id }) => id),
                true,
              )
            }
          >
            {t('markAllRead')}
          </Button>
        )
      }
    >
      <SectionCard>
        {error && <ErrorState error={error} onRetry={reload} />}
        {!error && !items && <LoadingSkeleton shape="list" count={4} />}
        {!error && items?.length === 0 && (
          <EmptyState icon={<BellIcon fontSize="inherit" />}>
            {t('empty')}
          </EmptyState>
        )}
        {!error && items && items.length > 0 && (
          <ul className={classes.list}>
            {items.map(notification => (
              <NotificationItem
                key={notification.id}
                notification={notification}
                onMark={read => mark([notification.id], read)}
              />
            ))}
          </ul>
        )}
        {items && items.length < totalCount && (
          <Button onClick={showMore}>{t('more')}</Button>
        )}
      </SectionCard>
      <Typography variant="body2" color="textSecondary">
        {t('settings.hint')}
      </Typography>
    </PortalPage>
  );
}
