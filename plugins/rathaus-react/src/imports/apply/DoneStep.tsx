import { useImportSubject } from '../subject/ImportSubject';
import { useState } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '../../buttons/LinkButton';
import { SectionCard } from '../../card/SectionCard';
import { ConfirmDialog } from '../../dialog/ConfirmDialog';
import { formatDateTime } from '../../format/date';
import { formatNumber } from '../../format/number';
import { Notice } from '../../states/Notice';
import { useText } from '../translation/useText';
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
  const { links, words } = useImportSubject();
  const [confirming, setConfirming] = useState(false);
  const isReverted = job.state === 'reverted';
  return (
    <>
      <div role="status">
        {isReverted ? (
          <Notice
            tone="info"
            title={t('done.reverted.title', {
              when: formatDateTime(job.revertedAt ?? ''),
            })}
          >
            {job.counts.left > 0
              ? t('done.left', {
                  count: job.counts.left,
                  number: formatNumber(job.counts.left),
                })
              : words.reverted}
          </Notice>
        ) : (
          <Notice
            tone="success"
            title={t('done.applied.title', {
              when: formatDateTime(job.appliedAt ?? ''),
            })}
          >
            {t('done.applied.text', {
              created: formatNumber(job.counts.new),
              changed: formatNumber(job.counts.changed),
            })}
          </Notice>
        )}
      </div>
      <div className={classes.actions}>
        <LinkButton to={links.things} variant="contained" color="primary">
          {words.toThings}
        </LinkButton>
        <LinkButton to={links.imports} variant="outlined">
          {t('done.another')}
        </LinkButton>
        {job.allowedActions.includes('revert') && (
          <Button onClick={() => setConfirming(true)}>
            {t('revert.button')}
          </Button>
        )}
      </div>
      <SectionCard title={t('done.rows')}>
        <RowTabs job={job} view={view} />
      </SectionCard>
      <ConfirmDialog
        open={confirming}
        title={t('revert.title')}
        confirmLabel={t('revert.confirm')}
        onConfirm={onRevert}
        onClose={() => setConfirming(false)}
      >
        <Typography>
          {words.revert({
            created: job.counts.new,
            changed: job.counts.changed,
          })}
        </Typography>
      </ConfirmDialog>
    </>
  );
}
