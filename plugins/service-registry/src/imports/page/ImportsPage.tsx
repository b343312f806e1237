import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  classifyError,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { ImportList } from './ImportList';
import { NewImport } from './NewImport';

const useStyles = makeStyles(theme => ({
  sections: { display: 'grid', gap: theme.spacing(3) },
}));

/** Begin an import, or go on with one. */
export function ImportsPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.listImports({ signal }),
    [api],
  );
  const { value, error, reload } = useLoad(load);

  const list = () => {
    if (error) {
      return <ErrorState error={error} onRetry={reload} headingLevel={3} />;
    }
    if (!value) {
      return <LoadingSkeleton shape="list" count={3} />;
    }
    return value.items.length === 0 ? (
      <EmptyState>{t('imports.list.empty')}</EmptyState>
    ) : (
      <ImportList jobs={value.items} />
    );
  };

  return (
    <PortalPage
      title={t('imports.title')}
      subtitle={t('imports.subtitle')}
      breadcrumb={[{ label: t('list.title'), to: links.list }]}
    >
      {error && classifyError(error) === 'forbidden' ? (
        <ErrorState error={error} />
      ) : (
        <div className={classes.sections}>
          <NewImport />
          <SectionCard title={t('imports.list.title')}>{list()}</SectionCard>
        </div>
      )}
    </PortalPage>
  );
}
