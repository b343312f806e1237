import {
  ErrorState,
  LoadingSkeleton,
  PortalPage,
} from '@rathaus/rathaus-react';
import { useParams } from 'react-router-dom';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { stepOf } from '../lib/steps';
import { ImportSteps } from './ImportSteps';
import { ImportSummaryLine } from './ImportSummaryLine';
import { StepIndicator } from './StepIndicator';
import { useImportActions } from './useImportActions';
import { useImportView } from './useImportView';

/** One import, from the mapping to taking it back. */
export function ImportPage() {
  const { id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const view = useImportView();
  const { job, loadError, reload, actions } = useImportActions(id);
  const title = job
    ? t('imports.one.title', { name: job.fileName })
    : undefined;

  return (
    <PortalPage
      title={title ?? t('imports.one.short')}
      subtitle={job && <ImportSummaryLine job={job} />}
      breadcrumb={[
        { label: t('list.title'), to: links.list },
        { label: t('imports.title'), to: links.imports },
      ]}
    >
      {loadError && !job && <ErrorState error={loadError} onRetry={reload} />}
      {!loadError && !job && <LoadingSkeleton shape="page" />}
      {job && (
        <>
          <StepIndicator
            current={stepOf(job, view.wantsMapping, actions.working)}
          />
          <ImportSteps job={job} view={view} actions={actions} />
        </>
      )}
    </PortalPage>
  );
}
