import { FormAction, formReducer, FormState } from '../lib/formState';

/** Holds the form's state, so that a field is drawn again only when something of its own changes. */
export interface FormStore {
  /** Beginning of the ids of the form's inputs. */
  readonly idPrefix: string;
  getState(): FormState;
  dispatch(action: FormAction): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/**
 * @param idPrefix - tells apart forms that are on the page at the same time
 */
export function createFormStore(
  initial: FormState,
  idPrefix = 'feld',
): FormStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    idPrefix,
    getState: () => state,
    dispatch: action => {
      state = formReducer(state, action);
      listeners.forEach(listener => listener());
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
