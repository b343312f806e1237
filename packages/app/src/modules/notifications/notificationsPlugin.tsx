import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import { NOTIFICATIONS_PATH } from './paths';

/** Backstage's notifications with our page, which says in a list what theirs says in a table of seven columns. */
export const portalNotificationsPlugin = notificationsPlugin.withOverrides({
  extensions: [
    notificationsPlugin.getExtension('page:notifications').override({
      factory: originalFactory =>
        originalFactory({
          params: {
            path: NOTIFICATIONS_PATH,
            noHeader: true,
            loader: () =>
              import('./NotificationsPage').then(m => <m.NotificationsPage />),
          },
        }),
    }),
  ],
});
