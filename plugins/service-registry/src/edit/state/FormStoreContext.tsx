import { createContext, ReactNode, useContext } from 'react';
import { FormStore } from './formStore';

const FormStoreContext = createContext<FormStore | undefined>(undefined);

/** Gives the fields below it their form. */
export function FormStoreProvider(props: {
  store: FormStore;
  children: ReactNode;
}) {
  return (
    <FormStoreContext.Provider value={props.store}>
      {props.children}
    </FormStoreContext.Provider>
  );
}

/** The form that a field stands in. */
export function useFormStore(): FormStore {
  const store = useContext(FormStoreContext);
  if (!store) {
    throw new Error('A field of the form needs a FormStoreProvider above it');
  }
  return store;
}
