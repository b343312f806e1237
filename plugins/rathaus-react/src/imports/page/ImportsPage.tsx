import { useImportSubject } from '../subject/ImportSubject';
import { useCallback } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '../../card/SectionCard';
import { useLoad } from '../../hooks/useLoad';
import { PortalPage } from '../../page/PortalPage';
import { EmptyState } from '../../states/EmptyState';
import { ErrorState } from '../../states/ErrorState';
import { LoadingSkeleton } from '../../states/LoadingSkeleton';
import { classifyError } from '../../states/classifyError';
import { useText } from '../translation/useText';
import { ImportList } from './ImportList';
import { NewImport } from './NewImport';

const useStyles = makeStyles(theme => ({
  sections: { display: 'grid', gap: theme.spacing(3) },
}));

/** Begin an import, or go on with one. */
export function ImportsPage() {
  const classes = useStyles();
  const t = useText();
  const { api, breadcrumb, words } = useImportSubject();
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
      <EmptyState>{t('list.empty')}</EmptyState>
    ) : (
      <ImportList jobs={value.items} />
    );
  };

  return (
    <PortalPage
      title={t('title')}
      subtitle={words.subtitle}
      breadcrumb={[...breadcrumb]}
    >
      {error && classifyError(error) === 'forbidden' ? (
        <ErrorState error={error} />
      ) : (
        <div className={classes.sections}>
          <NewImport />
          <SectionCard title={t('list.title')}>{list()}</SectionCard>
        </div>
      )}
    </PortalPage>
  );
}
