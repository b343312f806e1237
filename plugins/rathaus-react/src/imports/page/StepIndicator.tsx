import { StepList } from '../../steps/StepList';
import { useText } from '../translation/useText';
import { Step, STEPS } from '../lib/steps';

/** The way of an import, and where it stands. */
export function StepIndicator(props: { current: Step }) {
  const t = useText();
  return (
    <StepList
      label={t('steps.label')}
      steps={STEPS.map(step => t(`steps.${step}`))}
      current={STEPS.indexOf(props.current)}
      finished={t('steps.finished')}
    />
  );
}
