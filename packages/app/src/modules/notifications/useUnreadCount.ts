import { useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import { useLocation } from 'react-router-dom';

/** How many messages the person has not read; asked for anew on every page. Zero as long as nobody answers. */
export function useUnreadCount(): number {
  const api = useApi(notificationsApiRef);
  const { pathname } = useLocation();
  const [count, setCount] = useState(0);

  useEffect(() => {
    let gone = false;
    api.getStatus().then(
      ({ unread }) => !gone && setCount(unread),
      // The page has more important things to say than that a number is missing.
      () => !gone && setCount(0),
    );
    return () => {
      gone = true;
    };
  }, [api, pathname]);

  return count;
}
