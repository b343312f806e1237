import { useCallback } from 'react';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  useLoad,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { wordingApiRef } from '../api/wordingApi';
import { wordingRouteRef } from '../routes';
import { useText } from '../translations/useText';

/** Words that are named; the others stand on the page. */
const NAMED = 5;

/** What people looked for in vain, in a few words, and the way to where something can be done about it. */
export function GapSummary() {
  const t = useText();
  const api = useApi(wordingApiRef);
  const path = useRouteRef(wordingRouteRef)?.();
  const load = useCallback(
    (signal: AbortSignal) => api.getGaps({ signal }),
    [api],
  );
  const { value, error, reload } = useLoad(load);
  if (error) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (!value) {
    return <LoadingSkeleton shape="list" label={t('loading')} />;
  }
  const action = path && (
    <LinkButton to={path} variant="outlined" color="primary">
      {t('worklist.link')}
    </LinkButton>
  );
  const { items } = value;
  if (items.length === 0) {
    return <EmptyState action={action}>{t('gaps.empty')}</EmptyState>;
  }
  const terms = items
    .slice(0, NAMED)
    .map(({ term }) => t('worklist.term', { term }))
    .join(', ');
  return (
    <>
      <Typography paragraph>
        {t('gaps.count', { count: items.length })}
        {': '}
        {items.length > NAMED ? t('worklist.andMore', { terms }) : terms}
      </Typography>
      {action}
    </>
  );
}
