import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  CalendarFeed,
  CalendarFeedList,
  NewCalendarFeed,
} from '@rathaus/plugin-backlog-common';
import { classifyError, Loaded, useLoad } from '@rathaus/rathaus-react';
import { backlogApiRef } from '../api';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';

/** One's own addresses of a board's deadlines. */
export interface Feeds {
  loaded: Loaded<CalendarFeedList>;
  /** The address that was just made. */
  created?: NewCalendarFeed;
  create(): Promise<void>;
  revoke(feed: CalendarFeed): Promise<void>;
  pending: boolean;
  /** What came of the last step. */
  outcome?: { message: string; failed: boolean };
}

/** Reads, makes and revokes the addresses. */
export function useFeeds(board: string): Feeds {
  const t = useText();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getCalendarFeeds(board, { signal }),
    [api, board],
  );
  const loaded = useLoad(load);
  const [created, setCreated] = useState<NewCalendarFeed>();
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Feeds['outcome']>();

  /** @param step - says what it has done, where that is to be said */
  const take = async (step: () => Promise<string | undefined>) => {
    setPending(true);
    setOutcome(undefined);
    try {
      const message = await step();
      setOutcome(message ? { message, failed: false } : undefined);
    } catch (cause) {
      const error = toError(cause);
      setOutcome({
        message:
          classifyError(error) === 'conflict'
            ? t('feed.tooMany')
            : describeError(t, error),
        failed: true,
      });
    } finally {
      setPending(false);
      loaded.reload();
    }
  };
  return {
    loaded,
    created,
    pending,
    outcome,
    create: () =>
      take(async () => {
        setCreated(await api.createCalendarFeed(board));
        return undefined;
      }),
    revoke: feed =>
      take(async () => {
        await api.revokeCalendarFeed(board, feed.id);
        setCreated(old => (old?.id === feed.id ? undefined : old));
        return t('feed.revoked');
      }),
  };
}
