import { PostStep } from '@rathaus/plugin-scouts-common';
import { AddDeputyDialog } from './AddDeputyDialog';
import { AppointDialog } from './AppointDialog';
import { DeclineDialog } from './DeclineDialog';
import { EndDialog } from './EndDialog';
import { NominateOtherDialog, NominateSelfDialog } from './NominateDialog';
import { PlainStepDialog, RemoveDeputyDialog } from './PlainStepDialog';
import { SetInterimDialog } from './SetInterimDialog';
import { StepDialogContext } from './StepDialog';

/** A step that somebody has chosen and that is being asked about. */
export type ChosenStep =
  | { step: 'nominateSelf' | 'nominateOther' }
  | { step: Exclude<PostStep, 'nominate' | 'removeDeputy'> }
  | { step: 'removeDeputy'; deputyId: string; name: string };

/** The dialog of a step. */
export function ChosenStepDialog(
  props: StepDialogContext & { chosen: ChosenStep },
) {
  const { chosen, ...context } = props;
  switch (chosen.step) {
    case 'nominateSelf':
      return <NominateSelfDialog {...context} />;
    case 'nominateOther':
      return <NominateOtherDialog {...context} />;
    case 'appoint':
      return <AppointDialog {...context} />;
    case 'decline':
      return <DeclineDialog {...context} />;
    case 'end':
      return <EndDialog {...context} />;
    case 'addDeputy':
      return <AddDeputyDialog {...context} />;
    case 'removeDeputy':
      return (
        <RemoveDeputyDialog
          {...context}
          deputyId={chosen.deputyId}
          name={chosen.name}
        />
      );
    case 'setInterim':
      return <SetInterimDialog {...context} />;
    default:
      return <PlainStepDialog {...context} step={chosen.step} />;
  }
}
