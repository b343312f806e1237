import { createContext, ReactNode, useContext } from 'react';
import { Department } from '@rathaus/rathaus-react';

/** What the fields need to know of the entry and the town besides their values. */
export interface FormEnvironment {
  /** Name of the entry; undefined while it is new. */
  entryName: string | undefined;
  /** May the person see and edit the restricted part? */
  restricted: boolean;
  departments: Department[];
}

const FormEnvironmentContext = createContext<FormEnvironment | undefined>(
  undefined,
);

/** Tells the fields below it where they are. */
export function FormEnvironmentProvider(props: {
  environment: FormEnvironment;
  children: ReactNode;
}) {
  return (
    <FormEnvironmentContext.Provider value={props.environment}>
      {props.children}
    </FormEnvironmentContext.Provider>
  );
}

/** Where the field stands. */
export function useFormEnvironment(): FormEnvironment {
  const environment = useContext(FormEnvironmentContext);
  if (!environment) {
    throw new Error('A field needs a FormEnvironmentProvider above it');
  }
  return environment;
}
