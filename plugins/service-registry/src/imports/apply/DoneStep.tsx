import { useState } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ConfirmDialog,
  formatDateTime,
  formatNumber,
  LinkButton,
  Notice,
  SectionCard,
} from '@rathaus/rathaus-react';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { ImportView } from '../page/useImportView';
import { RowTabs } from '../result/RowTabs';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link DoneStep}. */
export interface DoneStepProps {
  job: ImportJob;
  view: ImportView;
  onRevert(): void;
}

/** What was written, and the way to take it back as a whole. */
export function DoneStep(props: DoneStepProps) {
  const { job, view, onRevert } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const [confirming, setConfirming] = useState(false);
  const isReverted = job.state === 'reverted';
  return (
    <>
      <div role="status">
        {isReverted ? (
          <Notice
            tone="info"
            title={t('imports.done.reverted.title', {
              when: formatDateTime(job.revertedAt ?? ''),
            })}
          >
            {t('imports.done.reverted.text')}
          </Notice>
        ) : (
          <Notice
            tone="success"
            title={t('imports.done.applied.title', {
              when: formatDateTime(job.appliedAt ?? ''),
            })}
          >
            {t('imports.done.applied.text', {
              created: formatNumber(job.counts.new),
              changed: formatNumber(job.counts.changed),
            })}
          </Notice>
        )}
      </div>
      <div className={classes.actions}>
        <LinkButton to={links.list} variant="contained" color="primary">
          {t('imports.done.toList')}
        </LinkButton>
        <LinkButton to={links.imports} variant="outlined">
          {t('imports.done.another')}
        </LinkButton>
        {job.allowedActions.includes('revert') && (
          <Button onClick={() => setConfirming(true)}>
            {t('imports.revert.button')}
          </Button>
        )}
      </div>
      <SectionCard title={t('imports.done.rows')}>
        <RowTabs job={job} view={view} />
      </SectionCard>
      <ConfirmDialog
        open={confirming}
        title={t('imports.revert.title')}
        confirmLabel={t('imports.revert.confirm')}
        onConfirm={onRevert}
        onClose={() => setConfirming(false)}
      >
        <Typography>
          {t('imports.revert.text', {
            created: formatNumber(job.counts.new),
            changed: formatNumber(job.counts.changed),
          })}
        </Typography>
      </ConfirmDialog>
    </>
  );
}
