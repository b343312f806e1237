import { POST_STEPS } from '@rathaus/plugin-scouts-common';
import fc from 'fast-check';
import { examplePost } from '../../__testUtils__/exampleOffices';
import { stepButtons } from './stepButtons';

describe('stepButtons', () => {
  it('offers what is allowed, nothing else and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.subarray([...POST_STEPS]),
        fc.boolean(),
        (allowedActions, mayNominateOthers) => {
          const steps = stepButtons(
            examplePost({ allowedActions }),
            mayNominateOthers,
          ).map(({ step }) =>
            step.startsWith('nominate') ? 'nominate' : step,
          );
          expect([...steps].sort()).toEqual(
            allowedActions.filter(step => step !== 'removeDeputy').sort(),
          );
        },
      ),
    );
  });

  it('puts what brings the office forward before what stops it', () => {
    const post = examplePost({ allowedActions: ['decline', 'confirm'] });
    expect(stepButtons(post, false)).toEqual([
      { step: 'confirm', main: true },
      { step: 'decline', main: false },
    ]);
  });
});
