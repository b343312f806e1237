import { PostView } from '@rathaus/plugin-scouts-common';
import { ChosenStep } from '../../steps/ChosenStepDialog';

/** Steps with a button of their own, the usual ones first; taking a deputy back stands beside the deputy. */
const ORDER = [
  'confirm',
  'accept',
  'appoint',
  'revokeEnd',
  'addDeputy',
  'setInterim',
  'decline',
  'withdraw',
  'end',
  'reopen',
  'close',
] as const;

/** A step on offer; `main` is what brings the post forward. */
export interface StepButton {
  step: Exclude<ChosenStep['step'], 'removeDeputy'>;
  main: boolean;
}

const MAIN: readonly string[] = ['confirm', 'accept', 'appoint', 'revokeEnd'];

/**
 * The steps that a person may take with a post, in the order of their buttons.
 *
 * @param mayNominateOthers - then they find themselves among the others, too
 */
export function stepButtons(
  post: PostView,
  mayNominateOthers: boolean,
): StepButton[] {
  const nominate: StepButton[] = post.allowedActions.includes('nominate')
    ? [
        {
          step: mayNominateOthers ? 'nominateOther' : 'nominateSelf',
          main: true,
        },
      ]
    : [];
  return [
    ...nominate,
    ...ORDER.filter(step => post.allowedActions.includes(step)).map(step => ({
      step,
      main: MAIN.includes(step),
    })),
  ];
}
