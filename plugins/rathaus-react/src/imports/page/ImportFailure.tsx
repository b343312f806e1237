import { ErrorState } from '../../states/ErrorState';
import { Notice } from '../../states/Notice';
import { ImportJob } from '@rathaus/rathaus-common';
import { useProblemText } from '../../form/useProblemText';
import { ImportStepFailure } from '../lib/importFailure';
import { useText } from '../translation/useText';

/** Why the last step of an import did not work. */
export function ImportFailure(props: {
  job: ImportJob;
  failure: ImportStepFailure | undefined;
}) {
  const { job, failure } = props;
  const t = useText();
  const say = useProblemText();
  if (failure?.kind === 'other') {
    return <ErrorState error={failure.error} safe={t('failure.safe')} />;
  }
  const reasons =
    failure?.kind === 'fields'
      ? failure.problems.map(say)
      : [job.failure ?? ''].filter(Boolean);
  return reasons.length > 0 ? (
    <div role="alert">
      <Notice tone="danger" title={t('failure.title')}>
        {[...new Set(reasons)].map(reason => (
          <div key={reason}>{reason}</div>
        ))}
        {t('failure.safe')}
      </Notice>
    </div>
  ) : null;
}
