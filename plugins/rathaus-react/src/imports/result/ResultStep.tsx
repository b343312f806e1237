import { useState } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '../../card/SectionCard';
import { ApplyDialog } from '../apply/ApplyDialog';
import { ImportView } from '../page/useImportView';
import { useText } from '../translation/useText';
import { RowTabs } from './RowTabs';
import { ResultSentence } from './ResultSentence';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** Properties of {@link ResultStep}. */
export interface ResultStepProps {
  job: ImportJob;
  view: ImportView;
  onApply(skipFaulty: boolean): void;
  onBack(): void;
}

/** What the dry run found, row by row, and the way on. */
export function ResultStep(props: ResultStepProps) {
  const { job, view, onApply, onBack } = props;
  const classes = useStyles();
  const t = useText();
  const [confirming, setConfirming] = useState(false);
  const written = job.counts.new + job.counts.changed;
  const canApply = job.allowedActions.includes('apply') && written > 0;
  return (
    <>
      <SectionCard
        title={t('result.title')}
        description={t('result.description')}
      >
        <ResultSentence job={job} />
        <div className={classes.actions}>
          {canApply && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => setConfirming(true)}
            >
              {t('apply.button', { count: written })}
            </Button>
          )}
          <Button variant="outlined" onClick={onBack}>
            {t('result.back')}
          </Button>
        </div>
        <RowTabs job={job} view={view} />
      </SectionCard>
      <ApplyDialog
        job={job}
        open={confirming}
        onApply={onApply}
        onClose={() => setConfirming(false)}
      />
    </>
  );
}
