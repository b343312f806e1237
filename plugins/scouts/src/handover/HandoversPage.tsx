import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Handover } from '@rathaus/plugin-scouts-common';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { scoutsApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { HandoverRows } from './HandoverRows';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

function isOpen({ state }: Handover): boolean {
  return state === 'open' || state === 'proposed';
}

/** The handovers that the person takes part in. */
export function HandoversPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getHandovers({ signal }),
    [api],
  );
  const { value: list, error, reload } = useLoad(load);
  const open = list?.items.filter(isOpen) ?? [];
  const closed = list?.items.filter(handover => !isOpen(handover)) ?? [];
  return (
    <PortalPage
      title={t('handover.list.title')}
      subtitle={t('handover.list.subtitle')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
      actions={
        <LinkButton
          to={links.newHandover()}
          variant="contained"
          color="primary"
        >
          {t('handover.list.new')}
        </LinkButton>
      }
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!list && !error && <LoadingSkeleton shape="list" />}
      {list?.items.length === 0 && (
        <EmptyState>{t('handover.list.empty')}</EmptyState>
      )}
      <div className={classes.sections}>
        {open.length > 0 && (
          <SectionCard title={t('handover.list.open')}>
            <HandoverRows handovers={open} />
          </SectionCard>
        )}
        {closed.length > 0 && (
          <SectionCard title={t('handover.list.closed')}>
            <HandoverRows handovers={closed} />
          </SectionCard>
        )}
      </div>
    </PortalPage>
  );
}
