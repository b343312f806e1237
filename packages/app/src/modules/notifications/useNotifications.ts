import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import { Notification } from '@backstage/plugin-notifications-common';

const PAGE_SIZE = 25;

/** A person's messages, newest first, and what can be done with them. */
export interface Notifications {
  /** Missing until the first answer. */
  items?: Notification[];
  totalCount: number;
  error?: Error;
  reload(): void;
  showMore(): void;
  /** Shown at once; comes back as it was when the server refuses. */
  mark(ids: string[], read: boolean): void;
}

/** Reads the messages of whoever is signed in. */
export function useNotifications(): Notifications {
  const api = useApi(notificationsApiRef);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{
    items: Notification[];
    totalCount: number;
  }>();
  const [error, setError] = useState<Error>();
  const reload = useCallback(() => setAttempt(old => old + 1), []);

  useEffect(() => {
    let gone = false;
    api.getNotifications({ limit, sort: 'created', sortOrder: 'desc' }).then(
      ({ notifications, totalCount }) => {
        if (!gone) {
          setFound({ items: notifications, totalCount });
          setError(undefined);
        }
      },
      reason => !gone && setError(toError(reason)),
    );
    return () => {
      gone = true;
    };
  }, [api, limit, attempt]);

  const mark = useCallback(
    (ids: string[], read: boolean) => {
      setFound(
        old =>
          old && {
            ...old,
            items: old.items.map(item =>
              ids.includes(item.id)
                ? { ...item, read: read ? new Date() : undefined }
                : item,
            ),
          },
      );
      api.updateNotifications({ ids, read }).catch(reload);
    },
    [api, reload],
  );

  return {
    items: found?.items,
    totalCount: found?.totalCount ?? 0,
    error,
    reload,
    showMore: () => setLimit(old => old + PAGE_SIZE),
    mark,
  };
}
