import { useParams } from 'react-router-dom';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  formatDateTime,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  SectionCard,
  useEntityNames,
  useLanguage,
} from '@rathaus/rathaus-react';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { MadeSoFar } from './MadeSoFar';
import { RunEnd } from './RunEnd';
import { RunLog } from './RunLog';
import { RunSteps } from './RunSteps';
import { titleOf } from './lib/titleOf';
import { useRun } from './useRun';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3), maxWidth: 860 },
}));

/** How a run of a template goes, what it made, and the ways on from there. */
export function RunPage() {
  const { id = '' } = useParams();
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const language = useLanguage();
  const { task, run, error, loading, disconnected, reload } = useRun(id);
  const starter = task?.spec.user?.ref;
  const { nameOf } = useEntityNames(starter ? [starter] : []);

  return (
    <PortalPage
      title={(task && titleOf(task, language)) ?? t('run.title')}
      subtitle={
        task &&
        t('run.startedBy', {
          name: starter ? nameOf(starter) : t('run.somebody'),
          when: formatDateTime(task.createdAt),
        })
      }
      breadcrumb={[
        { label: t('list.title'), to: links.templates },
        { label: t('runs.title'), to: links.runs },
      ]}
    >
      {!task && loading && <LoadingSkeleton shape="page" />}
      {!task && !loading && error && (
        <ErrorState
          error={error}
          onRetry={reload}
          actions={
            <LinkButton to={links.runs} variant="outlined" color="primary">
              {t('run.toRuns')}
            </LinkButton>
          }
        />
      )}
      {task && run && (
        <div className={classes.parts}>
          <RunEnd task={task} run={run} onResumed={reload} />
          {(run.status === 'failed' || run.status === 'cancelled') && (
            <MadeSoFar steps={run.steps} />
          )}
          <SectionCard title={t('run.steps')}>
            <RunSteps steps={run.steps} />
            {disconnected && (
              <Typography role="status" color="textSecondary">
                {t('run.disconnected')}
              </Typography>
            )}
          </SectionCard>
          <RunLog lines={run.log} />
        </div>
      )}
    </PortalPage>
  );
}
