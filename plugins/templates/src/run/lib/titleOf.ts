import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { summaryOf, TemplateSummary } from '../../lib/template';

/** What people read about the template of a run, as it was when the run was started. */
function templateOf(
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

/**
 * What a run is called: its template, and what somebody named in the form, to tell it from others of the same template.
 */
export function titleOf(
  task: ScaffolderTask,
  language: string,
): string | undefined {
  const template = templateOf(task, language)?.title;
  const { title } = task.spec.parameters;
  return template && typeof title === 'string' && title.trim()
    ? `${template}: ${title}`
    : template;
}
