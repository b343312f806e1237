/** Address of the page with a person's messages. */
export const NOTIFICATIONS_PATH = '/mitteilungen';
