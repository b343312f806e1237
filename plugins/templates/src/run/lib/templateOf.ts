import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { summaryOf, TemplateSummary } from '../../lib/template';

/** What people read about the template of a run, as it was when the run was started. */
export function templateOf(
  task: ScaffolderTask,
  language: string,
): TemplateSummary | undefined {
  const metadata = task.spec.templateInfo?.entity?.metadata;
  return (
    metadata &&
    summaryOf(
      { apiVersion: task.spec.apiVersion, kind: 'Template', metadata },
      language,
    )
  );
}
