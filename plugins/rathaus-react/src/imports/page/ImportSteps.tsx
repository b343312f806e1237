import { ImportJob } from '@rathaus/rathaus-common';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '../../card/SectionCard';
import { useText } from '../translation/useText';
import { DoneStep } from '../apply/DoneStep';
import { progressOf } from '../lib/progress';
import { stepOf } from '../lib/steps';
import { MappingStep } from '../mapping/MappingStep';
import { ResultStep } from '../result/ResultStep';
import { ImportFailure } from './ImportFailure';
import { ImportProgress } from './ImportProgress';
import { ImportActions } from './useImportActions';
import { ImportView } from './useImportView';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
}));

/** Properties of {@link ImportSteps}. */
export interface ImportStepsProps {
  job: ImportJob;
  view: ImportView;
  actions: ImportActions;
}

/** What there is to do at the step where an import stands. */
export function ImportSteps(props: ImportStepsProps) {
  const { job, view, actions } = props;
  const classes = useStyles();
  const t = useText();

  const progress = progressOf(job, actions.working);
  if (progress) {
    return (
      <SectionCard title={t(`progress.label.${progress.kind}`)}>
        <ImportProgress {...progress} />
      </SectionCard>
    );
  }

  const step = stepOf(job, view.wantsMapping);
  return (
    <div className={classes.parts}>
      <ImportFailure job={job} failure={actions.failure} />
      {step === 'map' && (
        <MappingStep
          job={job}
          onCheck={async mapping => {
            if (await actions.check(mapping)) {
              view.showMapping(false);
            }
          }}
        />
      )}
      {step === 'check' && (
        <ResultStep
          job={job}
          view={view}
          onApply={actions.apply}
          onBack={() => view.showMapping(true)}
        />
      )}
      {step === 'done' && (
        <DoneStep job={job} view={view} onRevert={actions.revert} />
      )}
    </div>
  );
}
