import { IMPORT_STATES, ImportState } from '@rathaus/rathaus-common';
import { isUnderWay, STEPS, stepOf } from './steps';

function job(state: ImportState) {
  return { state, allowedActions: ['check' as const] };
}

describe('stepOf', () => {
  it('never goes back while an import moves on', () => {
    const way: ImportState[] = [
      'uploaded',
      'checking',
      'checked',
      'applying',
      'applied',
      'reverted',
    ];
    const positions = way.map(state =>
      STEPS.indexOf(stepOf(job(state), false)),
    );
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('goes on as soon as the person has started a step', () => {
    expect(stepOf(job('checked'), true, 'checking')).toBe('check');
    expect(stepOf(job('checked'), false, 'applying')).toBe('apply');
    expect(stepOf(job('applied'), false, 'reverting')).toBe('done');
  });

  it('goes back to the mapping only when the import may be checked again', () => {
    expect(stepOf(job('checked'), true)).toBe('map');
    expect(stepOf({ state: 'checked', allowedActions: [] }, true)).toBe(
      'check',
    );
    expect(stepOf(job('applied'), true)).toBe('done');
  });
});

it('only checking and applying are under way', () => {
  expect(IMPORT_STATES.filter(state => isUnderWay(job(state)))).toEqual([
    'checking',
    'applying',
  ]);
});
