import { ErrorState } from '@rathaus/rathaus-react';
import { FieldProblem } from '@rathaus/plugin-service-registry-common';
import { useText } from '../../translations/useText';
import { FieldErrors } from '../fields/FieldErrors';

/** Why the form could not be saved, as far as no single field is to blame. */
export function SaveFailureNotice(props: {
  error: Error | undefined;
  problems: readonly FieldProblem[];
}) {
  const { error, problems } = props;
  const t = useText();
  if (problems.length > 0) {
    return (
      <div role="alert">
        <FieldErrors problems={problems} />
      </div>
    );
  }
  return error ? (
    <ErrorState error={error} headingLevel={2} safe={t('edit.failure.safe')} />
  ) : null;
}
