import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingSkeleton,
  useEntityNames,
  useLoad,
  useRelativeTime,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { serviceRegistryApiRef } from '../api';
import { changeRefs } from '../entry/history/changeRefs';
import { ChangeList } from '../entry/history/ChangeList';
import { useActorName } from '../entry/history/useActorName';
import { useText } from '../translations/useText';

/** Who changed an entry last, when and what, so that one knows what there is to confirm. */
export function LastChange(props: { name: string; revision: number }) {
  const { name, revision } = props;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) =>
      // `revision` is part of the question only through its change.
      api.listRevisions(name, { limit: 1 }, { signal }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, name, revision],
  );
  const { value, error, reload } = useLoad(load);
  const last = value?.items[0];
  const { nameOf } = useEntityNames([
    ...(last?.actor?.startsWith('user:') ? [last.actor] : []),
    ...changeRefs(last?.changes ?? []),
  ]);
  const actorName = useActorName(nameOf);
  const when = useRelativeTime();
  if (error) {
    return <ErrorState error={error} headingLevel={3} onRetry={reload} />;
  }
  if (!value) {
    return <LoadingSkeleton shape="list" count={1} />;
  }
  if (!last) {
    return <Typography>{t('entry.history.none')}</Typography>;
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('entry.history.by', {
          action: t(`entry.history.action.${last.action}`),
          who: actorName(last.actor),
        })}
        {', '}
        {when(last.at)}
        {last.note && `: „${last.note}“`}
      </Typography>
      <ChangeList changes={last.changes} context={{ t, nameOf }} />
    </>
  );
}
