import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { ConfirmDialog, LinkButton, Notice } from '@rathaus/rathaus-react';
import { z } from 'zod';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { stateWith } from '../wizard/lib/given';
import { RunState } from './lib/runState';
import { RunResult } from './RunResult';
import { useRunAction } from './useRunAction';

const answersSchema = z.record(z.string(), z.json()).catch({});

/** Properties of {@link RunEnd}. */
export interface RunEndProps {
  task: ScaffolderTask;
  run: RunState;
  /** The run goes on. */
  onResumed(): void;
}

/** Where the run stands in a sentence, what it made, and what can be done now. */
export function RunEnd(props: RunEndProps) {
  const { task, run, onResumed } = props;
  const t = useText();
  const links = useLinks();
  const scaffolderApi = useApi(scaffolderApiRef);
  const [asking, setAsking] = useState(false);
  const resume = useRunAction(() => scaffolderApi.retry(task.id), onResumed);
  const failedStep = run.steps.find(({ status }) => status === 'failed');
  const template = task.spec.templateInfo?.entityRef;
  const again = (label: string, variant: 'outlined' | 'contained') =>
    template && (
      <LinkButton
        to={links.template(parseEntityRef(template).name)}
        state={stateWith(answersSchema.parse(task.spec.parameters))}
        variant={variant}
        color="primary"
      >
        {label}
      </LinkButton>
    );
  const resumeButton = (
    <Button
      variant="outlined"
      color="primary"
      disabled={resume.pending}
      onClick={resume.run}
    >
      {t('run.resume')}
    </Button>
  );

  return (
    <div role="status">
      {run.status === 'running' && (
        <Notice
          tone="info"
          title={t('run.running.title')}
          actions={
            <Button
              size="small"
              variant="outlined"
              onClick={() => setAsking(true)}
            >
              {t('run.cancel')}
            </Button>
          }
        >
          {t('run.running.text')}
        </Notice>
      )}
      {run.status === 'completed' && <RunResult run={run} />}
      {run.status === 'failed' && (
        <Notice
          tone="danger"
          title={
            failedStep
              ? t('run.failed.step', { name: failedStep.name })
              : t('run.failed.title')
          }
          actions={
            <>
              {again(t('run.again'), 'contained')}
              {resumeButton}
            </>
          }
        >
          <p>{run.failure}</p>
          <p>
            {run.steps.some(({ made }) => made) && `${t('run.kept')} `}
            {t('run.failed.text')}
          </p>
        </Notice>
      )}
      {run.status === 'cancelled' && (
        <Notice
          tone="warning"
          title={t('run.cancelled.title')}
          actions={
            <>
              {again(t('run.again'), 'contained')}
              {resumeButton}
            </>
          }
        >
          {t('run.kept')}
        </Notice>
      )}
      {resume.failure && (
        <Notice tone="danger" title={t('run.resumeFailed')}>
          {resume.failure}
        </Notice>
      )}
      <ConfirmDialog
        open={asking && run.status === 'running'}
        title={t('run.cancelDialog.title')}
        confirmLabel={t('run.cancel')}
        onConfirm={async () => {
          await scaffolderApi.cancelTask(task.id);
        }}
        onClose={() => setAsking(false)}
      >
        {t('run.cancelDialog.text')}
      </ConfirmDialog>
    </div>
  );
}
