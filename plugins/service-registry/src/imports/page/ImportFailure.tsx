import { ErrorState, Notice } from '@rathaus/rathaus-react';
import { ImportJob } from '@rathaus/rathaus-common';
import { useProblemText } from '../../edit/fields/useProblemText';
import { SaveFailure } from '../../edit/lib/saveFailure';
import { useText } from '../../translations/useText';

/** Why the last step of an import did not work. */
export function ImportFailure(props: {
  job: ImportJob;
  failure: SaveFailure | undefined;
}) {
  const { job, failure } = props;
  const t = useText();
  const say = useProblemText();
  if (failure?.kind === 'other') {
    return (
      <ErrorState error={failure.error} safe={t('imports.failure.safe')} />
    );
  }
  const reasons =
    failure?.kind === 'fields'
      ? failure.problems.map(say)
      : [job.failure ?? ''].filter(Boolean);
  return reasons.length > 0 ? (
    <div role="alert">
      <Notice tone="danger" title={t('imports.failure.title')}>
        {[...new Set(reasons)].map(reason => (
          <div key={reason}>{reason}</div>
        ))}
        {t('imports.failure.safe')}
      </Notice>
    </div>
  ) : null;
}
