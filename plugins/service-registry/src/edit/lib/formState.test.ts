import { fieldProblem } from '@rathaus/rathaus-common';
import {
  faultyPaths,
  FormAction,
  formReducer,
  FormState,
  initialFormState,
  unsavedPaths,
  visibleProblems,
} from './formState';
import { newEntryValues } from './formValues';

const base = {
  ...newEntryValues('group:default/buergerservice'),
  title: 'Meldebescheinigung',
  type: 'online-dienst',
};
const start = initialFormState({ restricted: true, isNew: false }, base);

function after(actions: FormAction[], state: FormState = start) {
  return actions.reduce(formReducer, state);
}

const wrongMail: FormAction = {
  type: 'change',
  path: 'support.email',
  value: 'eva@',
};
const leaveMail: FormAction = { type: 'leave', path: 'support.email' };

describe('formReducer', () => {
  it('keeps quiet while somebody types and speaks when the field is left', () => {
    expect(faultyPaths(after([wrongMail]))).toEqual([]);
    expect(faultyPaths(after([wrongMail, leaveMail]))).toEqual([
      'support.email',
    ]);
  });

  it('answers every key once a field was wrong', () => {
    const wrong = after([wrongMail, leaveMail]);
    const right = after(
      [{ type: 'change', path: 'support.email', value: 'eva@example.org' }],
      wrong,
    );
    expect(faultyPaths(right)).toEqual([]);
    expect(faultyPaths(after([wrongMail], right))).toEqual(['support.email']);
  });

  it('is patient again after the field was left right', () => {
    const state = after([
      wrongMail,
      leaveMail,
      { type: 'change', path: 'support.email', value: 'eva@example.org' },
      leaveMail,
      wrongMail,
    ]);
    expect(faultyPaths(state)).toEqual([]);
  });

  it('shows an end before its beginning whichever was left last', () => {
    const state = after([
      { type: 'change', path: 'operator.name', value: 'Rechenzentrum' },
      { type: 'change', path: 'operator.validTo', value: '2026-01-01' },
      { type: 'leave', path: 'operator.validTo' },
      { type: 'change', path: 'operator.validFrom', value: '2027-01-01' },
      { type: 'leave', path: 'operator.validFrom' },
    ]);
    expect(faultyPaths(state)).toEqual(['operator.validTo']);
  });

  it('does not demand a neighbour that nobody has reached yet', () => {
    const state = after([
      { type: 'change', path: 'maturity.level', value: '2' },
      { type: 'leave', path: 'maturity.level' },
    ]);
    expect(faultyPaths(state)).toEqual([]);
  });

  it('shows everything when somebody wants to save, in the order of the form', () => {
    const state = after([
      wrongMail,
      { type: 'change', path: 'title', value: '' },
      { type: 'reveal' },
    ]);
    expect(faultyPaths(state)).toEqual(['title', 'support.email']);
  });

  it("shows the server's refusal until the field changes", () => {
    const refused = after([
      {
        type: 'refuse',
        problems: [fieldProblem('leikaKeys.0', 'unknown_leika_key')],
      },
    ]);
    expect(visibleProblems(refused, 'leikaKeys')).toHaveLength(1);
    const changed = after(
      [{ type: 'change', path: 'leikaKeys', value: [] }],
      refused,
    );
    expect(visibleProblems(changed, 'leikaKeys')).toBeUndefined();
  });

  it('knows what is unsaved', () => {
    const state = after([wrongMail]);
    expect(unsavedPaths(state)).toEqual(['support.email']);
    expect(
      unsavedPaths(after([{ type: 'load', base, values: base }], state)),
    ).toEqual([]);
  });

  it('keeps the lists of problems that did not change', () => {
    const before = after([wrongMail, leaveMail]);
    const later = after(
      [{ type: 'change', path: 'vendor', value: 'x' }],
      before,
    );
    expect(visibleProblems(later, 'support.email')).toBe(
      visibleProblems(before, 'support.email'),
    );
  });
});
