import { FieldProblem, sameValue } from '@rathaus/rathaus-common';
import { changedPaths, FIELD_PATHS, FieldPath, FormValues } from './formValues';
import {
  ProblemsByField,
  problemsByField,
  validateValues,
  ValidationOptions,
} from './problems';

/** Everything the form knows. */
export interface FormState {
  readonly options: ValidationOptions;
  /** What the registry holds, as far as the form knows. */
  readonly base: FormValues;
  readonly values: FormValues;
  /** What is wrong with `values`, shown or not. */
  readonly problems: ProblemsByField;
  /** What the server refused; gone once the field changes. */
  readonly refused: ProblemsByField;
  /** Fields whose problems are shown. */
  readonly revealed: ReadonlySet<FieldPath>;
}

export type FormAction =
  | { type: 'change'; path: FieldPath; value: FormValues[FieldPath] }
  /** The focus left the field. */
  | { type: 'leave'; path: FieldPath }
  /** The person wants to save: show all problems. */
  | { type: 'reveal' }
  | { type: 'refuse'; problems: readonly FieldProblem[] }
  | { type: 'load'; base: FormValues; values: FormValues };

const NOTHING: ProblemsByField = new Map();

function findProblems(
  values: FormValues,
  options: ValidationOptions,
  before: ProblemsByField,
): ProblemsByField {
  const result = validateValues(values, options);
  if (result.ok) {
    return NOTHING;
  }
  // Fields whose problems stayed the same keep their list, so that they need not be drawn again.
  return new Map(
    [...problemsByField(result.problems).byField].map(([path, problems]) => {
      const old = before.get(path);
      return [path, old && sameValue(old, problems) ? old : problems];
    }),
  );
}

/** The form before anybody typed. */
export function initialFormState(
  options: ValidationOptions,
  base: FormValues,
  values: FormValues = base,
): FormState {
  return {
    options,
    base,
    values,
    problems: findProblems(values, options, NOTHING),
    refused: NOTHING,
    revealed: new Set(),
  };
}

function parentOf(path: FieldPath): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
}

/** Filled-in neighbours: an end before its beginning is wrong as soon as either is left. */
function filledNeighbours(values: FormValues, path: FieldPath): FieldPath[] {
  const parent = parentOf(path);
  return parent === ''
    ? []
    : FIELD_PATHS.filter(
        other => parentOf(other) === parent && values[other].length > 0,
      );
}

function afterLeave(state: FormState, path: FieldPath): FormState {
  const revealed = new Set(state.revealed);
  for (const left of [path, ...filledNeighbours(state.values, path)]) {
    if (state.problems.has(left)) {
      revealed.add(left);
    } else {
      revealed.delete(left);
    }
  }
  return { ...state, revealed };
}

function afterChange(
  state: FormState,
  path: FieldPath,
  value: FormValues[FieldPath],
): FormState {
  const values = { ...state.values, [path]: value };
  const refused = new Map(state.refused);
  refused.delete(path);
  return {
    ...state,
    values,
    problems: findProblems(values, state.options, state.problems),
    refused,
  };
}

/** The next state of the form. */
export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'change':
      return afterChange(state, action.path, action.value);
    case 'leave':
      return afterLeave(state, action.path);
    case 'reveal':
      return { ...state, revealed: new Set(state.problems.keys()) };
    case 'refuse':
      return { ...state, refused: problemsByField(action.problems).byField };
    case 'load':
      return initialFormState(state.options, action.base, action.values);
    default:
      return state;
  }
}

/** What is shown as wrong with a field: the server's refusal, or what validation found once it may be shown. */
export function visibleProblems(
  state: FormState,
  path: FieldPath,
): FieldProblem[] | undefined {
  return (
    state.refused.get(path) ??
    (state.revealed.has(path) ? state.problems.get(path) : undefined)
  );
}

/** The fields shown as wrong, in the order of the form. */
export function faultyPaths(state: FormState): FieldPath[] {
  return FIELD_PATHS.filter(path => visibleProblems(state, path) !== undefined);
}

/** The fields that differ from what the registry holds. */
export function unsavedPaths(state: FormState): FieldPath[] {
  return changedPaths(state.base, state.values);
}
