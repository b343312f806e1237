import { useSyncExternalStore } from 'react';
import { FormState } from '../lib/formState';
import { FormStore } from './formStore';
import { useFormStore } from './FormStoreContext';

/**
 * Follows a part of a form.
 *
 * @param select - must give the same object for the same state
 */
export function useStoreSelector<T>(
  store: FormStore,
  select: (state: FormState) => T,
): T {
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** Follows a part of the form that the component stands in. */
export function useFormSelector<T>(select: (state: FormState) => T): T {
  return useStoreSelector(useFormStore(), select);
}
