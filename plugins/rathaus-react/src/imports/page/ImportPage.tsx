import { useImportSubject } from '../subject/ImportSubject';
import { PortalPage } from '../../page/PortalPage';
import { ErrorState } from '../../states/ErrorState';
import { LoadingSkeleton } from '../../states/LoadingSkeleton';
import { useParams } from 'react-router-dom';
import { useText } from '../translation/useText';
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
  const { breadcrumb, links } = useImportSubject();
  const view = useImportView();
  const { job, loadError, reload, actions } = useImportActions(id);
  const title = job ? t('one.title', { name: job.fileName }) : undefined;

  return (
    <PortalPage
      title={title ?? t('one.short')}
      subtitle={job && <ImportSummaryLine job={job} />}
      breadcrumb={[...breadcrumb, { label: t('title'), to: links.imports }]}
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
