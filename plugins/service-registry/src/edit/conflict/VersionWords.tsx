import { createContext, ReactNode, useCallback, useContext } from 'react';
import { useEntityNames } from '@rathaus/rathaus-react';
import { describeFieldValue } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { FieldPath, FormValues, writeValue } from '../lib/formValues';
import { Versions } from '../lib/merge';
import { referencesIn } from '../lib/references';

type Say = (path: FieldPath, values: FormValues) => string[];

const VersionWordsContext = createContext<Say | undefined>(undefined);

/** Lets the parts of a comparison put values into words, with the names of people, groups and entries. */
export function VersionWordsProvider(props: {
  versions: Versions;
  children: ReactNode;
}) {
  const { versions, children } = props;
  const t = useText();
  const { nameOf } = useEntityNames(
    [versions.base, versions.mine, versions.theirs].flatMap(referencesIn),
  );
  const say = useCallback<Say>(
    (path, values) =>
      describeFieldValue(path, writeValue(path, values[path]), { t, nameOf }),
    [t, nameOf],
  );
  return (
    <VersionWordsContext.Provider value={say}>
      {children}
    </VersionWordsContext.Provider>
  );
}

/** Puts the value of a field into words; one text for each item of a list. */
export function useVersionWords(): Say {
  const say = useContext(VersionWordsContext);
  if (!say) {
    throw new Error('A comparison needs a VersionWordsProvider above it');
  }
  return say;
}
