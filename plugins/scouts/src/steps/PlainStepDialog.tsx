import { personName } from '../people/personName';
import { useText } from '../translations/useText';
import { StepDialog, StepDialogContext } from './StepDialog';

/** Steps that need nothing said. */
export type PlainStep =
  | 'confirm'
  | 'accept'
  | 'withdraw'
  | 'revokeEnd'
  | 'close'
  | 'reopen';

/** Asks before a step that needs nothing said. */
export function PlainStepDialog(
  props: StepDialogContext & { step: PlainStep },
) {
  const { step, post } = props;
  const t = useText();
  return (
    <StepDialog
      {...props}
      title={t(`step.${step}.title`)}
      text={t(`step.${step}.text`, {
        name: personName(t, post.term?.person, post.term?.personName),
      })}
      confirmLabel={t(`step.${step}.action`)}
      doneMessage={t(`step.${step}.done`)}
      command={{ step }}
    />
  );
}

/** Asks before somebody's standing in is taken back. */
export function RemoveDeputyDialog(
  props: StepDialogContext & { deputyId: string; name: string },
) {
  const { deputyId, name } = props;
  const t = useText();
  return (
    <StepDialog
      {...props}
      step="removeDeputy"
      title={t('step.removeDeputy.title')}
      text={t('step.removeDeputy.text', { name })}
      confirmLabel={t('step.removeDeputy.action')}
      doneMessage={t('step.removeDeputy.done')}
      command={{ step: 'removeDeputy', deputyId }}
    />
  );
}
