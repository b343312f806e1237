export { NotificationsButton } from './NotificationsButton';
export { portalNotificationsPlugin } from './notificationsPlugin';
